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
  private static final int NEAR = 3;
  private static final int NEAR_LETTERS = 120;
  private static final int LEFT = 30;
  private static final int LONGEST_ADDRESSEE = 45;
  private static final Pattern AND =
      Pattern.compile(".*(?:,|[\\p{L}.] \\p{L}{1,3})(?: \\p{L}+)? $");
  private static final Pattern LEADING = Pattern.compile("^[\\s,;–—-]+");
  private static final Pattern TRAILING = Pattern.compile("[\\s,;–—-]+(?:\\p{L}{1,3})?\\s*$");

  private final Cues cues;

  CallFinder(Cues cues) {
    this.cues = cues;
  }

  private record Verb(Span at, boolean bare) {}

  List<Call> in(String sentence) {
    String folded = Characters.fold(sentence);
    List<Verb> verbs = verbs(folded);
    if (verbs.isEmpty()) {
      return List.of();
    }
    List<Span> subjects = cues.of(Cue.SUBJECTS).all(folded);
    List<Span> foreign = subjects.stream().filter(s -> isPartOfClause(folded, s)).toList();
    subjects.removeAll(foreign);
    List<Integer> starts = new ArrayList<>();
    List<Verb> accepted = new ArrayList<>();
    for (Verb verb : verbs) {
      Verb before = accepted.isEmpty() ? null : accepted.get(accepted.size() - 1);
      boolean other =
          foreign.stream().anyMatch(subject -> isNear(subject, verb.at().start(), folded));
      int start = other ? -1 : start(verb, before, subjects, folded);
      if (start >= 0) {
        accepted.add(verb);
        starts.add(start);
      }
    }
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < accepted.size(); i++) {
      int limit = i + 1 < starts.size() ? starts.get(i + 1) : sentence.length();
      int end = i + 1 < starts.size() ? trimmed(sentence, starts.get(i), limit) : limit;
      calls.add(
          new Call(
              new Span(starts.get(i), end),
              accepted.get(i).at().start(),
              isFinal(accepted.get(i), folded)
                  ? addresseeBefore(sentence, folded, starts.get(i), accepted.get(i).at().start())
                  : addressee(sentence, folded, accepted.get(i), end)));
    }
    return calls;
  }

  private List<Verb> verbs(String folded) {
    List<Verb> verbs = new ArrayList<>();
    cues.of(Cue.CALLS).all(folded).forEach(at -> verbs.add(new Verb(at, false)));
    cues.of(Cue.BARE_CALLS).all(folded).forEach(at -> verbs.add(new Verb(at, true)));
    verbs.sort(Comparator.comparingInt(verb -> verb.at().start()));
    return verbs;
  }

  /** Where the words of a call begin; negative if it is no call of those who sign. */
  private int start(Verb verb, @Nullable Verb before, List<Span> subjects, String folded) {
    int at = verb.at().start();
    if (before != null && at < before.at().end()) {
      return -1;
    }
    String left = folded.substring(Math.max(0, at - LEFT), at);
    if (endsWith(Cue.ARTICLES, left) || endsWith(Cue.BLOCKERS, left)) {
      return -1;
    }
    if (endsWith(Cue.SUBORDINATES, left) || isEmpty(verb, folded) || isRelative(folded, at)) {
      return -1;
    }
    Optional<Span> subject = before(at, subjects);
    if (isFinal(verb, folded)) {
      boolean own =
          verb.bare()
              || (subject.isPresent()
                  && !cues.has(Cue.BLOCKERS, folded.substring(subject.get().end(), at)));
      return own && !isOpen(before, folded) ? behind(before, folded) : -1;
    }
    if (verb.bare()) {
      return bare(at, before, subject, folded);
    }
    if (subject.isEmpty()) {
      return -1;
    }
    if (before != null && before.at().start() >= subject.get().start()) {
      String between = folded.substring(before.at().end(), at);
      boolean beside = AND.matcher(between).matches() && !cues.has(Cue.TO, withoutThat(between));
      return beside ? at : -1;
    }
    String between = folded.substring(subject.get().end(), at);
    if (cues.has(Cue.BLOCKERS, between)) {
      return -1;
    }
    return Words.count(between.strip()) <= NEAR ? subject.get().start() : at;
  }

  private static Optional<Span> before(int at, List<Span> subjects) {
    return subjects.stream().filter(span -> span.end() <= at).reduce((first, second) -> second);
  }

  private int bare(int at, @Nullable Verb before, Optional<Span> subject, String folded) {
    if (subject.isEmpty()
        || (before != null && before.at().end() > subject.get().start())
        || !isNear(subject.get(), at, folded)) {
      return at;
    }
    return cues.has(Cue.BLOCKERS, folded.substring(subject.get().end(), at))
        ? -1
        : subject.get().start();
  }

  private static boolean isNear(Span subject, int at, String folded) {
    return subject.end() <= at
        && at - subject.end() <= NEAR_LETTERS
        && Words.count(folded.substring(subject.end(), at).strip()) <= NEAR;
  }

  private boolean isPartOfClause(String folded, Span subject) {
    return endsWith(
        Cue.SUBORDINATES, folded.substring(Math.max(0, subject.start() - LEFT), subject.start()));
  }

  /** "…, as they demand.": whatever ends the sentence asks for nothing. */
  private boolean isEmpty(Verb verb, String folded) {
    String rest = folded.substring(verb.at().end());
    return !isFinal(verb, folded)
        && !rest.isBlank()
        && !rest.strip().endsWith(":")
        && rest.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the verb ends a clause that a word behind the last comma opened. */
  private boolean isRelative(String folded, int at) {
    int comma = folded.lastIndexOf(", ", at - 1);
    if (comma < 0) {
      return false;
    }
    String clause = folded.substring(comma + 2, at);
    return !clause.isBlank()
        && cues.of(Cue.RELATIVES).first(clause, 0).filter(word -> word.start() == 0).isPresent();
  }

  private boolean isFinal(Verb verb, String folded) {
    return cues.has(Cue.FINAL_CALLS, verb.at().of(folded));
  }

  /** Whether a verb that could stand last has what is asked behind it. */
  private boolean isOpen(@Nullable Verb before, String folded) {
    if (before == null) {
      return false;
    }
    String right = folded.substring(before.at().end());
    return right.startsWith(":")
        || cues.of(Cue.TO).first(right, 0).filter(to -> to.start() <= 1).isPresent();
  }

  private int behind(@Nullable Verb before, String folded) {
    if (before == null) {
      return 0;
    }
    int from = before.at().end();
    String rest = folded.substring(from);
    int start = from + rest.length() - LEADING.matcher(rest).replaceFirst("").length();
    Optional<Span> and = cues.of(Cue.AND).first(folded, start);
    return and.isPresent() && and.get().start() == start ? and.get().end() + 1 : start;
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

  private @Nullable String addressee(String sentence, String folded, Verb verb, int limit) {
    String called = verb.at().of(folded);
    int from = verb.at().end();
    Optional<Span> particle = cues.of(Cue.PARTICLES).first(folded, verb.at().start() + 1);
    if (particle.isPresent() && particle.get().start() <= limit) {
      int end = particle.get().start();
      return name(
          sentence.substring(end < from ? verb.at().start() + called.indexOf(' ') : from, end));
    }
    if (isThing(verb, folded)) {
      return null;
    }
    int colon = sentence.indexOf(':', from);
    int to = cues.of(Cue.TO).first(folded, from).map(Span::start).orElse(colon);
    if (colon >= 0 && colon < to) {
      to = colon;
    }
    int comma = cues.has(Cue.COMMA_CALLS, called) ? sentence.indexOf(',', from) : -1;
    if (comma >= 0 && (comma < to || to < 0)) {
      to = comma;
    }
    return to <= from || to > limit ? null : name(sentence.substring(from, to));
  }

  /** Whether the words of the call, or more, are said to have a thing behind them. */
  private boolean isThing(Verb verb, String folded) {
    Optional<Span> thing = cues.of(Cue.THINGS).first(folded, verb.at().start());
    while (thing.isPresent() && thing.get().start() < verb.at().end()) {
      if (thing.get().end() >= verb.at().end()) {
        return true;
      }
      thing = cues.of(Cue.THINGS).first(folded, thing.get().end());
    }
    return false;
  }

  /** Of a verb that stands last: what comes first, as far as its end can be told. */
  private @Nullable String addresseeBefore(String sentence, String folded, int start, int verb) {
    int from =
        cues.of(Cue.SUBJECTS).all(folded).stream()
            .filter(subject -> subject.start() >= start && subject.end() <= verb)
            .reduce((first, second) -> second)
            .map(Span::end)
            .orElse(start);
    from += cues.of(Cue.LEAD_INS).first(folded.substring(from, verb), 0).map(Span::end).orElse(0);
    String before = folded.substring(from, verb);
    Optional<Span> end = cues.of(Cue.ADDRESSEE_ENDS).first(before, 0);
    return end.isEmpty() ? null : name(sentence.substring(from, from + end.get().end()));
  }

  private @Nullable String name(String text) {
    String name = text.strip().replaceAll("^[,;] *|[,;]$", "");
    boolean pronoun =
        cues.of(Cue.PRONOUNS)
            .first(Characters.fold(name), 0)
            .filter(span -> span.start() == 0 && span.end() == name.length())
            .isPresent();
    return name.isEmpty() || pronoun || Words.count(name) > LONGEST_ADDRESSEE ? null : name;
  }
}
