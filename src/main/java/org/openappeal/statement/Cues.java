package org.openappeal.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of one language. Immutable.
 *
 * @param language BCP 47
 * @param months the names of the twelve months, each a pattern
 * @param kinds words for a kind of statement and the kind they stand for
 * @param numbers words for numbers
 * @param actions how a demand becomes what a letter asks
 * @param phrases by what they are for
 * @param prefixes parts of words that keep their hyphen at the end of a line
 * @param endings that a person's name takes in a sentence, the longest first
 */
record Cues(
    String language,
    List<String> months,
    Map<String, Phrases> kinds,
    Map<String, Integer> numbers,
    ActionCues actions,
    Map<Cue, Phrases> phrases,
    Set<String> prefixes,
    List<String> endings) {

  Cues {
    months = List.copyOf(months);
    numbers = Map.copyOf(numbers);
    phrases = Map.copyOf(new EnumMap<>(phrases));
    prefixes = Set.copyOf(prefixes);
    endings = List.copyOf(endings);
  }

  boolean has(Cue cue, String folded) {
    return of(cue).in(folded);
  }

  Phrases of(Cue cue) {
    return phrases.getOrDefault(cue, Phrases.NONE);
  }
}
