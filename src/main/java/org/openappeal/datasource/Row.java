package org.openappeal.datasource;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;

/**
 * One row of a list. Immutable. Rows of one list share the names of their columns, so a row costs
 * little more than its cells.
 */
public final class Row {
  private final Columns columns;
  private final Location location;
  private final String[] cells;
  private final @Nullable Map<String, Object> values;

  /** The array is not copied: whoever makes a row forgets it. */
  Row(Columns columns, Location location, String[] cells) {
    this(columns, location, cells, null);
  }

  /**
   * @param values where they are more than texts
   */
  Row(Columns columns, Location location, String[] cells, @Nullable Map<String, Object> values) {
    this.columns = columns;
    this.location = location;
    this.cells = cells;
    this.values = values;
  }

  /**
   * Where the row begins. Line: of CSV the line, of XLSX the number of the row, of JSON the line of
   * the object, of vCard that of {@code BEGIN:VCARD}. Column: of JSON that of the object, else 0.
   */
  public Location location() {
    return location;
  }

  /**
   * The place of the cell under {@code column}: in a table the row and the column, both counted
   * from 1; else, or where there is no such column, that of the row.
   */
  public Location location(String column) {
    return columns.place(location, columns.index(column));
  }

  /** The cell under {@code column} without the space around it; empty if there is no such cell. */
  public String cell(String column) {
    return cell(columns.index(column));
  }

  /** The cell of the column that stands at {@code index} of {@link DataSource#columns()}. */
  public String cell(int index) {
    return index < 0 || index >= cells.length ? "" : cells[index].strip();
  }

  String rawCell(int index) {
    return cells[index];
  }

  /** The cells as they are in the file by the names of their columns; a view, not a copy. */
  public Map<String, String> cells() {
    return new CellMap(columns, cells);
  }

  /**
   * The values by the names of their columns, in their order; no one may change them. Of a list
   * read with {@link ReadOptions#nested()}, they are texts, numbers, truth values, and lists and
   * maps of these; else the cells without the space around them. What this object of JSON lacks and
   * others have is empty: a list where others have one, else a text.
   */
  public Map<String, Object> values() {
    if (values != null) {
      return values;
    }
    Map<String, Object> texts = new LinkedHashMap<>(cells.length * 2);
    for (int i = 0; i < cells.length; i++) {
      texts.put(columns.names().get(i), cells[i].strip());
    }
    return texts;
  }

  @Override
  public String toString() {
    return location + " " + cells();
  }
}
