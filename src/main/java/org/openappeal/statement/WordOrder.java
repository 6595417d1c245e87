package org.openappeal.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a language puts the calling verb, if not before what is asked. Immutable. */
final class WordOrder {
  private static final Pattern LEADING = Pattern.compile("^[\\s,;–—-]+");

  private final Cues cues;

  WordOrder(Cues cues) {
    this.cues = cues;
  }

  /** Whether the verb stands behind what is asked. */
  boolean isFinal(Span verb, String folded) {
    return cues.has(Cue.FINAL_CALLS, verb.of(folded));
  }

  /** "…, as they demand.": whatever ends the sentence asks for nothing. */
  boolean isEmpty(Span verb, String folded) {
    String rest = folded.substring(verb.end());
    return !isFinal(verb, folded)
        && !rest.isBlank()
        && !rest.strip().endsWith(":")
        && rest.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the verb at {@code at} ends a clause that a word behind the last comma opened. */
  boolean isRelative(String folded, int at) {
    int comma = folded.lastIndexOf(", ", at - 1);
    return comma >= 0 && cues.of(Cue.RELATIVES).opens(folded.substring(comma + 2, at));
  }

  /** Whether a verb that could stand last has what is asked behind it. */
  boolean isOpen(@Nullable Span verb, String folded) {
    if (verb == null) {
      return false;
    }
    String right = folded.substring(verb.end());
    return right.startsWith(":")
        || cues.of(Cue.TO).first(right, 0).filter(to -> to.start() <= 1).isPresent();
  }

  /** Where the next clause begins behind a verb that stands last; 0 behind none. */
  int behind(@Nullable Span verb, String folded) {
    if (verb == null) {
      return 0;
    }
    String rest = folded.substring(verb.end());
    int start = folded.length() - LEADING.matcher(rest).replaceFirst("").length();
    Optional<Span> and = cues.of(Cue.AND).first(folded, start);
    return and.isPresent() && and.get().start() == start
        ? Math.min(folded.length(), and.get().end() + 1)
        : start;
  }
}
