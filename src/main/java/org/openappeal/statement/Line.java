package org.openappeal.statement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a statement and where it came from.
 *
 * @param number counted from 1 through the whole file
 * @param page counted from 1; 0 where the format has no pages
 * @param style what the format says it is
 * @param level depth of a heading or list item, from 1; 0 outside lists
 * @param indent in columns
 * @param marker the list marker as printed; empty where there is none
 * @param text without marker and surrounding blanks
 * @param cells of a table row; empty for all else
 */
record Line(
    int number,
    int page,
    Style style,
    int level,
    int indent,
    String marker,
    String text,
    List<String> cells) {

  private static final Pattern RULE = Pattern.compile(":?-+:?");

  Line {
    cells = List.copyOf(cells);
  }

  static Line text(int number, int page, int indent, String text) {
    return new Line(number, page, Style.TEXT, 0, indent, "", text, List.of());
  }

  static Line blank(int number) {
    return text(number, 0, 0, "");
  }

  static Line styled(int number, Style style, int level, String marker, String text) {
    return new Line(number, 0, style, level, 0, marker, text, List.of());
  }

  static Line row(int number, List<String> cells) {
    return new Line(number, 0, Style.ROW, 0, 0, "", shown(cells), cells);
  }

  private static String shown(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" | "));
  }

  /** A cell of a table row; null where it is empty or not there. */
  @Nullable String cell(int index) {
    boolean there = index >= 0 && index < cells.size();
    return there && !cells.get(index).isBlank() ? cells.get(index) : null;
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  Line item(String itsMarker, String rest, int itsLevel) {
    return new Line(number, page, Style.ITEM, itsLevel, indent, itsMarker, rest, cells);
  }

  Line in(List<String> itsCells) {
    return new Line(number, page, style, level, indent, marker, text, itsCells);
  }

  Line on(int itsPage) {
    return new Line(number, itsPage, style, level, indent, marker, text, cells);
  }

  /** Whether it is the line between the head and the body of a Markdown table. */
  boolean isRule() {
    return !cells.isEmpty() && cells.stream().allMatch(cell -> RULE.matcher(cell).matches());
  }

  /** The same with at least one cell. */
  Line inCells() {
    return cells.isEmpty() ? in(List.of(text)) : this;
  }

  Line at(int itsNumber) {
    return new Line(itsNumber, page, style, level, indent, marker, text, cells);
  }
}
