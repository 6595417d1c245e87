package org.openappeal.statement;

import java.util.List;

/**
 * A line as it is printed on a page. Lengths are in points.
 *
 * @param page counted from 1
 * @param left of its column
 * @param x of its first character
 * @param right of its last character
 * @param y of its baseline, downwards from the top
 * @param size of its largest letters
 * @param height of the page
 * @param text as printed
 * @param parts of it, where wide gaps set them apart; else empty
 */
record PrintedLine(
    int page,
    float left,
    float x,
    float right,
    float y,
    float size,
    float height,
    String text,
    List<PrintedLine> parts) {
  private static final float LOOSE = 1.45f;
  private static final float MARGIN = 0.12f;

  PrintedLine {
    parts = List.copyOf(parts);
  }

  /** One line made of parts that stand beside each other. */
  static PrintedLine of(List<PrintedLine> parts) {
    PrintedLine first = parts.get(0);
    return new PrintedLine(
        first.page,
        first.left,
        first.x,
        parts.get(parts.size() - 1).right,
        first.y,
        (float) parts.stream().mapToDouble(PrintedLine::size).max().orElse(first.size),
        first.height,
        String.join(" ", parts.stream().map(PrintedLine::text).toList()),
        parts.size() > 1 ? parts : List.of());
  }

  boolean isInMargin() {
    return y < height * MARGIN || y > height * (1 - MARGIN);
  }

  /** Whether it stands right below {@code before}. */
  boolean follows(PrintedLine before, float spacing) {
    float gap = y - before.y;
    return page == before.page && gap >= -1 && gap < spacing * LOOSE && isLike(before);
  }

  /** Whether it goes on, in another column or on another page, with what {@code before} begins. */
  boolean goesOn(PrintedLine before) {
    boolean elsewhere = page != before.page || y < before.y - 1;
    char last = before.text.charAt(before.text.length() - 1);
    return elsewhere && isLike(before) && ".!?:;…\"”»".indexOf(last) < 0;
  }

  private boolean isLike(PrintedLine other) {
    return Math.abs(size - other.size) < other.size * 0.2;
  }

  PrintedLine inColumn(float itsLeft) {
    return new PrintedLine(page, itsLeft, x, right, y, size, height, text, parts);
  }

  /** The same without its number, which is given where lines are collected. */
  Line toLine() {
    int indent = Math.round((x - left) / Math.max(1, size / 2));
    List<String> cells = parts.stream().map(PrintedLine::text).toList();
    return new Line(0, page, Style.TEXT, 0, Math.max(0, indent), "", Characters.tidy(text), cells);
  }

  Line toNote() {
    return new Line(0, page, Style.NOTE, 0, 0, "", Characters.tidy(text), List.of());
  }
}
