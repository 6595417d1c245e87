package org.openappeal.letter;

import java.util.List;

/**
 * A paragraph or the row of a table, ready to be put on pages. Lengths in twips.
 *
 * @param heights of its lines; never empty
 * @param before space above it
 * @param after space below it
 * @param next whether it stands on one page with the next one
 * @param whole whether all its lines stand on one page
 * @param joined the style of paragraphs it keeps no space to; empty if there is none
 */
record Block(
    List<Integer> heights, int before, int after, boolean next, boolean whole, String joined) {
  /** No line of a paragraph is left alone. */
  private static final int TOGETHER = 2;

  static Block of(Settings settings, List<Integer> heights) {
    return new Block(
        heights,
        settings.length("before"),
        settings.length("after"),
        settings.is("keepNext"),
        settings.is("keepLines"),
        settings.is("contextualSpacing") ? settings.style() : "");
  }

  static Block row(int height) {
    return new Block(List.of(height), 0, 0, false, true, "");
  }

  /** How many lines must stand together where it begins. */
  int first() {
    return whole || heights.size() <= TOGETHER + 1 ? heights.size() : TOGETHER;
  }

  int height() {
    return height(heights.size());
  }

  int height(int lines) {
    return heights.subList(0, lines).stream().mapToInt(Integer::intValue).sum();
  }

  /** The space between {@code above} and this: the larger of what the two say. */
  int gap(Block above) {
    boolean close = !joined.isEmpty() && joined.equals(above.joined);
    return close ? 0 : Math.max(above.after, before);
  }
}
