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
  private static final int LONGEST_ADDRESSEE = 45;
  private static final int LONGEST_REACH = 600;
  private static final Pattern AND =
      Pattern.compile(".*(?:,|[\\p{L}.] \\p{L}{1,3})(?: \\p{L}+)? $");
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
    List<Integer> starts = new ArrayList<>();
    List<Verb> accepted = new ArrayList<>();
    for (Verb verb : verbs) {
      Verb before = accepted.isEmpty() ? null : accepted.get(accepted.size() - 1);
      int start = start(verb, before, subjects, folded);
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
              new Span(starts.get(i), end), addressee(sentence, folded, accepted.get(i), end)));
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
    String left = folded.substring(Math.max(0, at - 30), at);
    if (endsWith(Cue.ARTICLES, left) || endsWith(Cue.BLOCKERS, left)) {
      return -1;
    }
    if (verb.bare()) {
      return at;
    }
    Optional<Span> subject =
        subjects.stream().filter(span -> span.end() <= at).reduce((first, second) -> second);
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
    if (cues.has(Cue.THINGS, called)) {
      return null;
    }
    int from = verb.at().end();
    int colon = sentence.indexOf(':', from);
    String near = folded.substring(0, Math.min(folded.length(), from + LONGEST_REACH));
    int to = cues.of(Cue.TO).first(near, from).map(Span::start).orElse(colon);
    if (colon >= 0 && colon < to) {
      to = colon;
    }
    if (to <= from || to > limit) {
      return null;
    }
    String name = sentence.substring(from, to).strip().replaceAll("[,;]$", "");
    return name.isEmpty() || Words.count(name) > LONGEST_ADDRESSEE ? null : name;
  }
}
