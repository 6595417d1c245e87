package org.openappeal.appeal;

import java.util.List;
import java.util.Set;

/**
 * What the appeals of a campaign are read with.
 *
 * @param persons the names at risk, spelled as in every letter
 * @param doNotMention words that no appeal may hold
 * @param known the words of the statement and of the campaign, as they stand there: what is spelled
 *     or written in capitals like one of them is meant so
 */
public record Terms(List<String> persons, List<String> doNotMention, Set<String> known) {

  /** Terms that can no longer change. */
  public Terms {
    persons = List.copyOf(persons);
    doNotMention = List.copyOf(doNotMention);
    known = Set.copyOf(known);
  }

  /** The words of {@code text}, as {@code known} takes them. */
  public static List<String> words(String text) {
    return Prose.WORD.matcher(text).results().map(word -> word.group()).toList();
  }
}
