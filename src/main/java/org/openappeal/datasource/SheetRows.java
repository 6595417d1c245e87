package org.openappeal.datasource;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** The rows of a sheet, pulled one by one out of its XML. */
final class SheetRows implements RawRows {
  private final ListFile file;
  private final Xml xml;
  private final SheetScan scan;
  private final SheetCell cell;
  private final MergedCells merged;
  private final boolean skipHidden;
  private String[] cells = new String[16];
  private int width;
  private int row;

  SheetRows(ListFile file, Xml xml, SheetScan scan, SheetCell cell, ReadOptions.Hidden hidden) {
    this.file = file;
    this.xml = xml;
    this.scan = scan;
    this.cell = cell;
    this.merged = new MergedCells(scan.merged());
    this.skipHidden = hidden == ReadOptions.Hidden.SKIP;
  }

  @Override
  public @Nullable RawRow next(Consumer<Problem> problems) throws IOException {
    try {
      for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
        if (name.equals("row")) {
          row = number(xml.number("r", row + 1));
          boolean good = readRow(problems);
          String[] whole = merged.fill(row, Arrays.copyOf(cells, width));
          if (good && !(skipHidden && scan.hiddenRows().get(row))) {
            return new RawRow(row, whole);
          }
        }
      }
      cell.end(problems);
      return null;
    } catch (IOException e) {
      throw new BrokenListException(
          file.error(
              row,
              0,
              "behind this row the workbook is broken or unsafe: " + Faults.reason(e),
              "Open it in a spreadsheet and save it again, or save the sheet as CSV."),
          e);
    }
  }

  private int number(int next) throws IOException {
    if (next <= row || next > CellPlace.LAST_ROW) {
      throw new IOException("row " + next + " stands behind row " + row);
    }
    return next;
  }

  /** Whether every cell of the row could be read. */
  private boolean readRow(Consumer<Problem> problems) throws IOException {
    boolean good = true;
    int column = 0;
    width = 0;
    for (String name = xml.nextInside("row"); name != null; name = xml.nextInside("row")) {
      if (name.equals("c")) {
        String ref = xml.attribute("r");
        column = ref == null ? column + 1 : CellPlace.of(ref).column();
        if (column > Columns.MOST) {
          throw new IOException("a row has more than " + Columns.MOST + " cells");
        }
        boolean hidden = skipHidden && scan.hiddenColumns().get(column);
        String text = cell.read(xml, row, column, hidden ? ignored -> {} : problems);
        good &= text != null || hidden;
        put(column, text == null || hidden ? "" : text);
      }
    }
    return good;
  }

  private void put(int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (column > cells.length) {
      cells = Arrays.copyOf(cells, Math.max(column, cells.length * 2));
    }
    if (column > width) {
      Arrays.fill(cells, width, column, "");
      width = column;
    }
    cells[column - 1] = text;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
