package org.openappeal.campaign;

import org.jspecify.annotations.Nullable;
import org.openappeal.statement.Candidate;
import org.openappeal.statement.Finding;
import org.openappeal.statement.Passage;

/** One difference between the demands and asks of a campaign and those of a revised statement. */
public sealed interface Change {

  /** The same words on other lines. */
  record Moved(Demand demand, Passage passage) implements Change {}

  /**
   * Other words for what was there.
   *
   * @param now the words of the statement that come nearest to the campaign's
   */
  record Reworded(Demand demand, Passage passage, String now) implements Change {}

  /**
   * It is no demand of the statement any more.
   *
   * @param doubtful where its words still stand, and why they were left out; null if they are gone
   */
  record Removed(Demand demand, @Nullable Candidate doubtful) implements Change {}

  /** New in the statement. */
  record Added(Finding finding) implements Change {}
}
