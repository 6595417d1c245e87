package org.openappeal.campaign;

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

  /** Nothing in the statement comes near it any more. */
  record Removed(Demand demand) implements Change {}

  /** New in the statement. */
  record Added(Finding finding) implements Change {}
}
