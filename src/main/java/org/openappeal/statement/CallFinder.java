package org.openappeal.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a sentence makes a call, and makes sure that it is those who sign who make it: the
 * verb needs one of their own words as its subject, and nothing between the two that would give it
 * to somebody else.
 */
final class CallFinder {
  private static final String ASKED = "those who sign may be the ones who are asked";
  private static final int NEAR = 3;
  private static final int APART = 40;
  private static final int LONGEST_NEAR = 120;
  private static final int LONGEST_CLAUSE = 300;
  private static final Pattern AND =
      Pattern.compile(".*(?:,|[\\p{L}.] \\p{L}{1,3})(?: \\p{L}+)? $");
  private static final Pattern TRAILING = Pattern.compile("[\\s,;–—-]+(?:\\p{L}{1,3})?\\s*$");
  private static final Pattern CLAUSE = Pattern.compile("^(?:.*[,;:(–—]|.* but )");

  private final Cues cues;
  private final CallObject object;
  private final WordOrder order;

  CallFinder(Cues cues) {
    this.cues = cues;
    this.object = new CallObject(cues);
    this.order = new WordOrder(cues);
  }

  /**
   * A calling verb.
   *
   * @param bare whether it needs no subject, as an imperative
   * @param own whether its form says that those who sign are its subject
   */
  private record Verb(Span at, boolean bare, boolean own) {}

  private record Start(Verb verb, int at, String doubt) {}

  List<Call> in(String sentence) {
    String folded = Characters.fold(sentence);
    List<Verb> verbs = verbs(folded);
    if (verbs.isEmpty()) {
      return List.of();
    }
    List<Span> subjects = cues.of(Cue.SUBJECTS).all(folded);
    List<Start> starts = new ArrayList<>();
    for (Verb verb : verbs) {
      Verb before = starts.isEmpty() ? null : starts.get(starts.size() - 1).verb();
      start(verb, before, subjects, folded).ifPresent(starts::add);
    }
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      int limit = i + 1 < starts.size() ? starts.get(i + 1).at() : sentence.length();
      int end = i + 1 < starts.size() ? trimmed(sentence, start.at(), limit) : limit;
      Call before = calls.isEmpty() ? null : calls.get(calls.size() - 1);
      Span clause = new Span(start.at(), Math.max(end, start.verb().at().end()));
      calls.add(object.read(sentence, folded, clause, start.verb().at(), start.doubt(), before));
    }
    return calls;
  }

  private List<Verb> verbs(String folded) {
    List<Verb> verbs = new ArrayList<>();
    cues.of(Cue.CALLS).all(folded).forEach(at -> verbs.add(new Verb(at, false, false)));
    cues.of(Cue.BARE_CALLS).all(folded).forEach(at -> verbs.add(new Verb(at, true, false)));
    cues.of(Cue.LETTER_REQUESTS).all(folded).forEach(at -> verbs.add(new Verb(at, true, false)));
    cues.of(Cue.OWN_CALLS).all(folded).forEach(at -> verbs.add(new Verb(at, false, true)));
    verbs.sort(
        Comparator.comparingInt((Verb verb) -> verb.at().start())
            .thenComparing(verb -> verb.bare() == (verb.at().start() > 0)));
    return verbs;
  }

  /** Where the words of a call begin; empty if it is no call of those who sign. */
  private Optional<Start> start(
      Verb verb, @Nullable Verb before, List<Span> subjects, String folded) {
    int at = verb.at().start();
    if (before != null && at < before.at().end()) {
      return Optional.empty();
    }
    String left = folded.substring(Math.max(0, at - 30), at);
    int subject = last(subjects, at);
    boolean infinitive =
        subject >= 0
            && endsWith(Cue.TO, left)
            && cues.has(Cue.WRITES, folded.substring(subjects.get(subject).end(), at));
    if ((endsWith(Cue.ARTICLES, left) && !infinitive)
        || endsWith(Cue.BLOCKERS, left)
        || order.isEmpty(verb.at(), folded)
        || order.isRelative(folded, at)) {
      return Optional.empty();
    }
    if (order.isFinal(verb.at(), folded)) {
      boolean said =
          subject >= 0
              && !cues.has(Cue.BLOCKERS, folded.substring(subjects.get(subject).end(), at));
      Span earlier = before == null ? null : before.at();
      return (verb.own() || said) && !order.isOpen(earlier, folded)
          ? Optional.of(new Start(verb, order.behind(earlier, folded), doubt("", folded, at)))
          : Optional.empty();
    }
    if (verb.own()) {
      return own(verb, before, subjects, subject, folded);
    }
    if (verb.bare()) {
      boolean opens =
          cues.has(Cue.LETTER_REQUESTS, verb.at().of(folded)) || opens(verb, before, folded);
      return opens ? Optional.of(new Start(verb, at, "")) : Optional.empty();
    }
    if (before != null && before.bare() && isLetter(before.at().of(folded))) {
      return Optional.of(new Start(verb, at, ""));
    }
    if (subject < 0) {
      return Optional.empty();
    }
    Span by = subjects.get(subject);
    if (before != null && before.at().start() >= by.start()) {
      String between = folded.substring(before.at().end(), at);
      boolean beside = AND.matcher(between).matches() && !cues.has(Cue.TO, withoutThat(between));
      return beside ? Optional.of(new Start(verb, at, "")) : Optional.empty();
    }
    String between = folded.substring(by.end(), at);
    if (cues.has(Cue.BLOCKERS, between)) {
      return Optional.empty();
    }
    int from = first(subjects, subject, folded);
    String prefix = clause(folded.substring(0, from));
    if (cues.has(Cue.NEGATIONS, prefix)) {
      return Optional.empty();
    }
    boolean near = Words.count(between.strip()) <= NEAR;
    String doubt =
        isAsked(verb.at().of(folded), between, prefix) ? ASKED : doubt(prefix, folded, at);
    return Optional.of(new Start(verb, near ? from : at, doubt));
  }

  private Optional<Start> own(
      Verb verb, @Nullable Verb before, List<Span> subjects, int subject, String folded) {
    int at = verb.at().start();
    int from = at;
    if (subject >= 0 && (before == null || before.at().end() <= subjects.get(subject).start())) {
      String between = folded.substring(subjects.get(subject).end(), at);
      if (between.length() <= LONGEST_NEAR && Words.count(between.strip()) <= NEAR) {
        if (cues.has(Cue.BLOCKERS, between)) {
          return Optional.empty();
        }
        from = first(subjects, subject, folded);
      }
    }
    return Optional.of(new Start(verb, from, doubt(clause(folded.substring(0, from)), folded, at)));
  }

  /** "Le ministère nous demande": an authority is the subject, and those who sign the object. */
  private boolean isAsked(String verb, String between, String prefix) {
    return between.isBlank()
        && cues.has(Cue.AUTHORITIES, prefix)
        && cues.has(Cue.FOREIGN_CALLS, verb);
  }

  private String doubt(String prefix, String folded, int verb) {
    String before = folded.substring(Math.max(0, verb - LONGEST_CLAUSE), verb);
    return endsWith(Cue.BLOCKERS, prefix)
            || endsWith(Cue.SUBORDINATES, prefix)
            || cues.has(Cue.CONDITIONS, before)
        ? "the words before it make it conditional or reported"
        : "";
  }

  /** Whether a verb without a subject opens its sentence or a clause of its own. */
  private boolean opens(Verb verb, @Nullable Verb before, String folded) {
    int at = verb.at().start();
    return before == null
        ? folded.substring(0, at).codePoints().noneMatch(Character::isLetter)
        : startsClause(folded, before.at().end(), at);
  }

  /** Whether the words ask readers to write: whom they shall ask for what comes behind them. */
  private boolean isLetter(String verb) {
    return cues.has(Cue.LETTERS, verb) || cues.has(Cue.LETTER_REQUESTS, verb);
  }

  /** The last subject before {@code at}; -1 if there is none. */
  private static int last(List<Span> subjects, int at) {
    for (int i = subjects.size() - 1; i >= 0; i--) {
      if (subjects.get(i).end() <= at) {
        return i;
      }
    }
    return -1;
  }

  /** "We, the undersigned 27 organisations": one subject said twice begins with the first. */
  private int first(List<Span> subjects, int index, String folded) {
    int start = subjects.get(index).start();
    for (int i = index - 1; i >= 0; i--) {
      Span before = subjects.get(i);
      String between = folded.substring(before.end(), start);
      boolean apposed =
          between.length() < APART
              && !cues.has(Cue.CALLS, between)
              && !cues.has(Cue.BLOCKERS, between)
              && (between.strip().startsWith(",") || Words.count(between.strip()) <= NEAR);
      if (!apposed) {
        break;
      }
      start = before.start();
    }
    return folded.startsWith("the ") && start == 4 ? 0 : start;
  }

  private boolean startsClause(String folded, int from, int at) {
    String between = folded.substring(from, at).strip();
    return between.isEmpty()
        || between.matches(".*[,;:.!\"“(–—-]")
        || between.matches("(?:.* )?(?:or|then|by)")
        || endsWith(Cue.AND, between);
  }

  private String clause(String whole) {
    String prefix = whole.substring(Math.max(0, whole.length() - LONGEST_CLAUSE));
    String clause = CLAUSE.matcher(prefix).replaceFirst("");
    return cues.of(Cue.AND).last(clause).map(and -> clause.substring(and.end())).orElse(clause);
  }

  /** "that" opens a clause of its own; only an infinitive makes the next verb doubtful. */
  private static String withoutThat(String between) {
    return between.replaceFirst("^\\s*\\p{L}+\\s", " ");
  }

  private boolean endsWith(Cue cue, String left) {
    String word = left.strip();
    int blank = word.lastIndexOf(' ');
    return !word.isEmpty() && cues.has(cue, word.substring(blank + 1));
  }

  private static int trimmed(String sentence, int from, int to) {
    return from + TRAILING.matcher(sentence.substring(from, to)).replaceFirst("").length();
  }
}
