package org.openappeal.campaign;

import java.util.List;
import org.openappeal.problem.Location;

/**
 * What a target must meet to belong to an audience.
 *
 * @param column the column it looks at, in lower case, words joined by hyphens
 * @param not whether the cell must be none of the values instead of one of them
 * @param values never empty
 * @param location where {@code campaign.yaml} says so
 */
public record Condition(String column, boolean not, List<String> values, Location location) {

  /** A condition that can no longer change. */
  public Condition {
    values = List.copyOf(values);
  }

  /** The condition's name in {@code campaign.yaml}. */
  public String key() {
    return not ? "not-" + column : column;
  }

  /** Whether it lets pass a target whose cell holds {@code cells}: one value, or several. */
  public boolean admits(List<String> cells) {
    return cells.stream().anyMatch(cell -> values.stream().anyMatch(cell::equalsIgnoreCase)) != not;
  }
}
