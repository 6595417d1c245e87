package org.openappeal.trace;

import java.util.List;
import org.openappeal.campaign.Demand;
import org.openappeal.statement.Passage;

/**
 * One part of an appeal and what it rests on.
 *
 * @param marker {@code subject}, {@code -} for a list item, or empty for a paragraph
 * @param text its words, without marks of CommonMark
 * @param demands the demands and asks it puts
 * @param introduces the demands and asks of the list that it introduces
 * @param evidence where the statement holds its dates, figures, names and phrases, by line
 * @param elsewhere its words that come from the campaign or a list, not from the statement
 * @param nowhere its facts that no line of the statement holds, and its sentences in which nothing
 *     was found: a person should look at them
 */
public record Traced(
    String marker,
    String text,
    List<Demand> demands,
    List<Demand> introduces,
    List<Evidence> evidence,
    List<Source> elsewhere,
    List<String> nowhere) {

  /** A part that can no longer change. */
  public Traced {
    demands = List.copyOf(demands);
    introduces = List.copyOf(introduces);
    evidence = List.copyOf(evidence);
    elsewhere = List.copyOf(elsewhere);
    nowhere = List.copyOf(nowhere);
  }

  /**
   * Lines of the statement.
   *
   * @param lines which ones
   * @param words what of the part they hold, in the words of the part
   */
  public record Evidence(Passage lines, List<String> words) {

    /** Evidence that can no longer change. */
    public Evidence {
      words = List.copyOf(words);
    }
  }

  /**
   * Words that are not the statement's.
   *
   * @param from {@code sender} or {@code recipient}
   */
  public record Source(String from, String words) {}
}
