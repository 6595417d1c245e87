package org.openappeal.statement;

import java.util.List;

/**
 * How wide the text of a statement runs. A line that ends far before that was ended on purpose.
 *
 * @param columns the length that nine of ten lines stay below
 */
record Width(int columns) {
  static Width of(List<Line> lines) {
    int[] lengths =
        lines.stream().filter(line -> !line.isBlank()).mapToInt(Width::length).sorted().toArray();
    return new Width(lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10]);
  }

  /** Whether the first word of {@code next} would have found room at the end of {@code line}. */
  boolean isShort(Line line, Line next) {
    int blank = next.text().indexOf(' ');
    int word = blank < 0 ? next.text().length() : blank;
    return length(line) + 1 + word < columns * 4 / 5;
  }

  private static int length(Line line) {
    return line.indent() + line.marker().length() + 1 + line.text().length();
  }
}
