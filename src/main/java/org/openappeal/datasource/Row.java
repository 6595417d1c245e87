package org.openappeal.datasource;

import java.util.Map;
import org.openappeal.problem.Location;

/**
 * One row of a list.
 *
 * @param location the line it begins on
 * @param cells the cells by the heading of their column
 */
public record Row(Location location, Map<String, String> cells) {

  /** A row whose cells can no longer change. */
  public Row {
    cells = Map.copyOf(cells);
  }

  /** The cell under {@code column} without the space around it; empty if there is no such cell. */
  public String cell(String column) {
    return cells.getOrDefault(column, "").strip();
  }
}
