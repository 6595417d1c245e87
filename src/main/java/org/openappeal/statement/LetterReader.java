package org.openappeal.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads letters by the phrases that statements are read by: what they ask for, and how many
 * organisations they speak of. Immutable.
 */
public final class LetterReader {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final int SHORTEST = 4;
  private static final int NEAR = 2;

  private final Cues cues;
  private final Sentences sentences;
  private final CallFinder calls;
  private final CountFinder counts;
  private final Set<String> stopwords;

  private LetterReader(Cues cues, Set<String> stopwords) {
    this.cues = cues;
    this.sentences = new Sentences(cues);
    this.calls = new CallFinder(cues);
    this.counts = new CountFinder(cues);
    this.stopwords = Set.copyOf(stopwords);
  }

  /**
   * The reader of one language; none where nothing is known of it.
   *
   * @param language BCP 47
   */
  public static Optional<LetterReader> of(String language) {
    return CueFiles.languages().contains(language)
        ? Optional.of(
            new LetterReader(CueFiles.read(language), new HashSet<>(Languages.stopwords(language))))
        : Optional.empty();
  }

  /**
   * A sentence, or a part of one, that asks for something.
   *
   * @param sentence the whole sentence
   * @param asked what it asks for; empty where it only introduces what follows
   */
  public record Request(String sentence, String asked) {}

  /**
   * How many organisations a sentence speaks of.
   *
   * @param sentence the whole sentence
   * @param number how many
   * @param least whether it says that there may be more
   */
  public record Count(String sentence, int number, boolean least) {}

  /**
   * What is asked in {@code text}. Whoever asks for attention, help or a reply, or that a case be
   * raised, makes no request in this sense; words that hand a request on are no part of it.
   */
  public List<Request> requests(String text) {
    List<Request> requests = new ArrayList<>();
    for (Span span : sentences.split(text)) {
      String sentence = span.of(text);
      List<Call> found = calls.in(sentence);
      found.stream()
          .filter(call -> call.doubt().isEmpty() && !call.negated())
          .map(call -> new Span(call.verb(), call.clause().end()))
          .filter(clause -> !isCourtesy(clause.of(sentence)))
          .map(clause -> new Request(sentence, asked(sentence, found, clause)))
          .forEach(requests::add);
      pleas(sentence, found).forEach(requests::add);
    }
    return List.copyOf(requests);
  }

  private String asked(String sentence, List<Call> calls, Span clause) {
    int action =
        calls.stream()
            .filter(call -> call.verb() == clause.start())
            .mapToInt(call -> call.action() < clause.end() ? call.action() : call.verb())
            .findFirst()
            .orElse(clause.start());
    return asked(sentence.substring(action, clause.end()));
  }

  /** “Please free her”: with a verb of its own, which no list of calling verbs has. */
  private List<Request> pleas(String sentence, List<Call> calls) {
    List<Span> pleas =
        cues.of(Cue.PLEAS).all(Characters.fold(sentence)).stream()
            .filter(at -> opens(sentence, at.start()))
            .filter(at -> calls.stream().noneMatch(call -> holds(call.clause(), at.start())))
            .toList();
    List<Request> requests = new ArrayList<>();
    for (int i = 0; i < pleas.size(); i++) {
      Span plea = pleas.get(i);
      int end = i + 1 < pleas.size() ? pleas.get(i + 1).start() : sentence.length();
      if (!isCourtesy(sentence.substring(plea.start(), end))) {
        requests.add(new Request(sentence, asked(sentence.substring(plea.end(), end))));
      }
    }
    return requests;
  }

  private static boolean holds(Span span, int at) {
    return span.start() <= at && at < span.end();
  }

  private static boolean opens(String sentence, int at) {
    String before = sentence.substring(0, at).strip();
    return before.isEmpty() || ",;:–—".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Whether a call begins with words that ask for help or a reply. */
  private boolean isCourtesy(String clause) {
    String folded = Characters.fold(clause);
    return cues.of(Cue.COURTESIES)
        .first(folded, 0)
        .filter(at -> Words.count(folded.substring(0, at.start()).strip()) <= NEAR)
        .isPresent();
  }

  private String asked(String clause) {
    String folded = Characters.fold(clause);
    StringBuilder asked = new StringBuilder(clause);
    for (Cue cue : List.of(Cue.COURTESIES, Cue.CONVEYANCES)) {
      for (Span span : cues.of(cue).all(folded)) {
        asked.replace(span.start(), span.end(), " ".repeat(span.end() - span.start()));
      }
    }
    return asked.toString().strip();
  }

  /** How many organisations that sign or call {@code text} seems to speak of. */
  public List<Count> counts(String text) {
    List<Count> found = new ArrayList<>();
    for (Span span : sentences.split(text)) {
      String sentence = span.of(text);
      counts.said(sentence).ifPresent(said -> found.add(said));
    }
    return List.copyOf(found);
  }

  /**
   * What part of the words of {@code asked} that mean something stand in {@code words} too, in any
   * form: from 0 to 1, and 1 where there are none.
   */
  public double covered(String asked, String words) {
    Set<String> wanted = meaning(asked);
    Set<String> there = meaning(words);
    long held =
        wanted.stream().filter(word -> there.stream().anyMatch(o -> isForm(word, o))).count();
    return wanted.isEmpty() ? 1 : (double) held / wanted.size();
  }

  private Set<String> meaning(String text) {
    Set<String> words = new HashSet<>();
    for (String word : NO_LETTERS.split(Characters.fold(text), -1)) {
      if (word.length() >= SHORTEST && !stopwords.contains(word) && !isAddressee(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** “your government”: to whom a request goes is no part of what it asks. */
  private boolean isAddressee(String word) {
    return cues.has(Cue.ARTICLES, word) || cues.has(Cue.AUTHORITIES, word);
  }

  /** “free” and “freed”, “release” and “releasing”. */
  private static boolean isForm(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return one.equals(other) || (same >= SHORTEST && same >= shorter - 2);
  }
}
