package org.openappeal.statement;

import java.util.List;

/**
 * Lines put together into one text that still knows which line each character came from.
 *
 * @param text the lines, joined by spaces
 * @param starts where in {@code text} each line begins
 * @param lines in their order; as many as {@code starts}
 */
record Joined(String text, List<Integer> starts, List<Line> lines) {

  Joined {
    starts = List.copyOf(starts);
    lines = List.copyOf(lines);
  }

  Passage passage() {
    return new Passage(lines.get(0).number(), lines.get(lines.size() - 1).number());
  }

  /** The lines that hold the characters from {@code from} up to, not including, {@code to}. */
  Passage passage(int from, int to) {
    return new Passage(lineAt(from), lineAt(Math.max(from, to - 1)));
  }

  private int lineAt(int offset) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return lines.get(low).number();
  }
}
