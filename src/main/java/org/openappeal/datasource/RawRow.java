package org.openappeal.datasource;

/**
 * A line of a table as it stands in the file. The array belongs to whoever holds the row.
 *
 * @param line its number in the file, from 1
 * @param count how many cells it has; more than {@code cells} holds if they are too many to be kept
 * @param cells all cells from the first column on
 */
@SuppressWarnings("ArrayRecordComponent")
record RawRow(int line, int count, String[] cells) {

  RawRow(int line, String[] cells) {
    this(line, cells.length, cells);
  }

  boolean isBlank() {
    return filled() == 0;
  }

  /** How many cells are not blank. */
  int filled() {
    int filled = 0;
    for (String cell : cells) {
      if (!cell.isBlank()) {
        filled++;
      }
    }
    return filled;
  }

  String cell(int index) {
    return index < cells.length ? cells[index] : "";
  }
}
