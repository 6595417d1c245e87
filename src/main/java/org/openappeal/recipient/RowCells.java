package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openappeal.datasource.Row;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.ColumnMap.Column;

/** The cells of one row by field, tidied. Collects what is wrong with them. */
final class RowCells {
  private static final int LONGEST = 500;

  private final Row row;
  private final ColumnMap map;
  private final Consumer<Problem> problems;
  private boolean broken;

  RowCells(Row row, ColumnMap map, Consumer<Problem> problems) {
    this.row = row;
    this.map = map;
    this.problems = problems;
  }

  /** The first filled cell of a field; empty if there is none. */
  String get(Field field) {
    for (Column column : map.of(field)) {
      String cell = cell(field, column);
      if (!cell.isEmpty()) {
        return cell;
      }
    }
    return "";
  }

  /** The filled cells of a field that stand under {@code rank}, a line feed between them. */
  String get(Field field, int rank) {
    StringBuilder lines = new StringBuilder();
    for (Column column : map.of(field)) {
      String cell = column.rank() == rank ? cell(field, column) : "";
      if (!cell.isEmpty()) {
        lines.append(lines.isEmpty() ? "" : "\n").append(cell);
      }
    }
    return lines.toString();
  }

  /** The single values of a field that may have several: parted by semicolons, commas, lines. */
  List<String> values(Field field) {
    String cell = get(field);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    for (String value : cell.split("[;,\n]", -1)) {
      if (!value.isBlank() && !values.contains(value.strip())) {
        values.add(value.strip());
      }
    }
    return values;
  }

  private String cell(Field field, Column column) {
    String raw = row.cell(column.index());
    if (raw.isEmpty() || field.hasLines()) {
      return raw.isEmpty() ? raw : Tidy.lines(raw);
    }
    if (raw.indexOf('\n') >= 0) {
      error(column, "holds a line break", "Type the cell again, in one line.");
      return "";
    }
    String line = Tidy.line(raw);
    if (line.length() > LONGEST) {
      error(column, "has " + line.length() + " characters", "Shorten it to " + LONGEST + ".");
      return "";
    }
    return line;
  }

  private void error(Column column, String what, String remedy) {
    error(at(column), "the cell `" + column.name() + "` " + what, remedy);
  }

  void error(Location at, String message, String remedy) {
    broken = true;
    problems.accept(Problem.error(at, message, remedy));
  }

  void warning(Location at, String message, String remedy) {
    problems.accept(Problem.warning(at, message, remedy));
  }

  void tell(List<Problem> found) {
    found.forEach(problems);
  }

  /** Where a field stands: the cell of its first column. */
  Location at(Field field) {
    List<Column> columns = map.of(field);
    return columns.isEmpty() ? row.location() : at(columns.get(0));
  }

  private Location at(Column column) {
    return row.location(column.name());
  }

  Row row() {
    return row;
  }

  ColumnMap map() {
    return map;
  }

  /** Whether something was wrong that makes the row unusable. */
  boolean isBroken() {
    return broken;
  }

  void breakRow() {
    broken = true;
  }
}
