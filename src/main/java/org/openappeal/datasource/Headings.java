package org.openappeal.datasource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** Makes the columns of a table from its headings, so that each has one name of its own. */
final class Headings {
  private final ListFile file;
  private final List<RawRow> rows;
  private final boolean ragged;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * @param rows the first rows of the table, without its headings
   * @param ragged whether a row that is longer than the headings is broken; if not, its last cells
   *     make columns of their own
   */
  Headings(ListFile file, List<RawRow> rows, boolean ragged) {
    this.file = file;
    this.rows = rows;
    this.ragged = ragged;
  }

  /**
   * @param headings the row of the headings, if there is one
   */
  Columns columns(@Nullable RawRow headings) {
    int width = headings == null ? 0 : headings.cells().length;
    int widest = rows.stream().mapToInt(row -> row.cells().length).max().orElse(0);
    int count = headings != null && ragged ? width : Math.max(width, widest);
    for (int i = 0; i < count; i++) {
      String heading = headings == null ? "" : tidy(headings.cell(i));
      if (!heading.isEmpty()) {
        named(heading, headings, i);
      } else if (hasContent(i)) {
        unnamed(headings, i);
      }
    }
    return Columns.table(names, numbers.stream().mapToInt(Integer::intValue).toArray());
  }

  List<Problem> problems() {
    return problems;
  }

  private void named(String heading, @Nullable RawRow row, int index) {
    String name = unique(heading);
    if (!name.equals(heading) && row != null) {
      problems.add(
          file.warning(
              row.line(),
              index + 1,
              "the heading `" + heading + "` stands twice; this column is called `" + name + "`",
              "Rename one of the two columns."));
    }
    add(name, index);
  }

  private void unnamed(@Nullable RawRow row, int index) {
    String name = unique(Integer.toString(index + 1));
    if (row != null) {
      problems.add(
          file.note(
              row.line(),
              index + 1,
              "this column has no heading; it is called `" + name + "`",
              "Give it a heading if it is needed."));
    }
    add(name, index);
  }

  private void add(String name, int index) {
    names.add(name);
    numbers.add(index + 1);
  }

  private String unique(String name) {
    int times = seen.merge(name, 1, Integer::sum);
    return times == 1 ? name : unique(name + " (" + times + ")");
  }

  private boolean hasContent(int index) {
    return rows.stream().anyMatch(row -> !row.cell(index).isBlank());
  }

  private static String tidy(String cell) {
    StringBuilder heading = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        heading.append(' ');
      } else if (!CellCheck.isControl(c) && c != '\ufeff' && c != '\u200b') {
        heading.append(c);
      }
    }
    return String.join(" ", heading.toString().strip().split(" +"));
  }
}
