package org.openappeal.statement;

import java.util.List;

/**
 * A line as it is printed on a page. Lengths are in points.
 *
 * @param page counted from 1
 * @param x of its first character
 * @param y of its baseline, downwards from the top
 * @param size of its largest letters
 * @param height of the page
 * @param text as printed
 * @param cells its parts, where wide gaps set them apart; else empty
 */
record PrintedLine(
    int page, float x, float y, float size, float height, String text, List<String> cells) {
  private static final float LOOSE = 1.45f;
  private static final float MARGIN = 0.12f;

  PrintedLine {
    cells = List.copyOf(cells);
  }

  boolean isInMargin() {
    return y < height * MARGIN || y > height * (1 - MARGIN);
  }

  /** Whether it stands right below {@code before}. */
  boolean follows(PrintedLine before, float spacing) {
    float gap = y - before.y;
    boolean alike = Math.abs(size - before.size) < size * 0.2;
    return page == before.page && gap >= -1 && gap < spacing * LOOSE && alike;
  }

  Line toLine(int number, float left) {
    int indent = Math.round((x - left) / Math.max(1, size / 2));
    return new Line(
        number, page, Style.TEXT, 0, Math.max(0, indent), "", Characters.tidy(text), cells);
  }
}
