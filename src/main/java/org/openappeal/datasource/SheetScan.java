package org.openappeal.datasource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the cells of a sheet, or must be known before the first of them: what is
 * hidden, merged, and linked.
 */
final class SheetScan {
  private static final int MOST_LINKS = 1 << 17;
  private static final int MOST_MERGED = 1 << 16;

  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final List<CellRange> merged = new ArrayList<>();
  private final BitSet usedRows = new BitSet();
  private final BitSet usedColumns = new BitSet();
  private final Map<CellPlace, String> links = new HashMap<>();
  private int row;
  private int column;

  private SheetScan() {}

  static SheetScan of(Xml xml, Map<String, String> mailLinks) throws IOException {
    SheetScan scan = new SheetScan();
    for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
      switch (name) {
        case "col" -> scan.columns(xml);
        case "row" -> scan.row(xml);
        case "c" -> scan.cell(xml);
        case "v", "is" -> scan.used();
        case "mergeCell" -> scan.merge(xml);
        case "hyperlink" -> scan.link(xml, mailLinks);
        default -> {}
      }
    }
    return scan;
  }

  /** Whether there is any cell with a value. */
  static boolean hasContent(Xml xml) throws IOException {
    for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
      if (name.equals("v") || name.equals("is")) {
        return true;
      }
    }
    return false;
  }

  private void columns(Xml xml) throws IOException {
    if (xml.isTrue("hidden")) {
      int first = Math.max(1, xml.number("min", 1));
      int last = Math.min(Columns.MOST, xml.number("max", first));
      if (first <= last) {
        hiddenColumns.set(first, last + 1);
      }
    }
  }

  private void row(Xml xml) throws IOException {
    row = Math.min(CellPlace.LAST_ROW, xml.number("r", row + 1));
    column = 0;
    if (xml.isTrue("hidden")) {
      hiddenRows.set(row);
    }
  }

  private void cell(Xml xml) throws IOException {
    String ref = xml.attribute("r");
    column = ref == null ? column + 1 : CellPlace.of(ref).column();
  }

  private void used() {
    if (hiddenRows.get(row)) {
      usedRows.set(row);
    }
    if (hiddenColumns.get(column)) {
      usedColumns.set(column);
    }
  }

  private void merge(Xml xml) throws IOException {
    String ref = xml.attribute("ref");
    if (ref != null && merged.size() < MOST_MERGED) {
      CellRange range = CellRange.of(ref);
      if (range.last().row() > range.first().row()) {
        merged.add(range);
      }
    }
  }

  /** One link for many cells is kept for the first: such ranges are not written by spreadsheets. */
  private void link(Xml xml, Map<String, String> mailLinks) throws IOException {
    String address = mailLinks.get(String.valueOf(xml.attribute("id")));
    String ref = xml.attribute("ref");
    if (address != null && ref != null && links.size() < MOST_LINKS) {
      links.put(CellRange.of(ref).first(), address);
    }
  }

  /** The hidden rows that hold anything. */
  BitSet hiddenRows() {
    return usedRows;
  }

  /** The hidden columns that hold anything, from 1; people hide what lies beside their list. */
  BitSet hiddenColumns() {
    return usedColumns;
  }

  /** The ranges of more than one row. */
  List<CellRange> merged() {
    return merged;
  }

  @Nullable String link(int row, int column) {
    return links.isEmpty() ? null : links.get(new CellPlace(row, column));
  }
}
