package org.openappeal.datasource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Cells that were merged over several rows: a person reads the value in each of them, the file has
 * it in the first alone.
 */
final class MergedCells {
  private final List<CellRange> ranges;
  private final Map<Integer, Running> running = new HashMap<>();
  private int next;

  private record Running(CellRange range, String value) {}

  MergedCells(List<CellRange> ranges) {
    this.ranges = new ArrayList<>(ranges);
    this.ranges.sort(Comparator.comparingInt(range -> range.first().row()));
  }

  /** The cells of a row with the values of merged cells that reach down to it; rows in order. */
  String[] fill(int row, String[] cells) {
    if (ranges.isEmpty()) {
      return cells;
    }
    String[] filled = cells;
    for (Iterator<Running> all = running.values().iterator(); all.hasNext(); ) {
      Running one = all.next();
      int index = one.range().first().column() - 1;
      if (one.range().last().row() < row) {
        all.remove();
      } else if (index >= filled.length || filled[index].isEmpty()) {
        filled = put(filled, index, one.value());
      }
    }
    while (next < ranges.size() && ranges.get(next).first().row() <= row) {
      CellRange range = ranges.get(next++);
      int index = range.first().column() - 1;
      if (range.first().row() == row && index < cells.length && !cells[index].isEmpty()) {
        running.put(index, new Running(range, cells[index]));
      }
    }
    return filled;
  }

  private static String[] put(String[] cells, int index, String value) {
    String[] wide = cells;
    if (index >= cells.length) {
      wide = Arrays.copyOf(cells, index + 1);
      Arrays.fill(wide, cells.length, wide.length, "");
    }
    wide[index] = value;
    return wide;
  }
}
