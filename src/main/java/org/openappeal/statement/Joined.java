package org.openappeal.statement;

import java.util.ArrayList;
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

  /** The part from {@code from} up to, not including, {@code to}, without blanks around it. */
  Joined slice(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    List<Integer> cut = new ArrayList<>();
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean behind = i + 1 < lines.size() && starts.get(i + 1) <= start;
      if (!behind && starts.get(i) < Math.max(end, start + 1)) {
        cut.add(Math.max(0, starts.get(i) - start));
        kept.add(lines.get(i));
      }
    }
    return new Joined(text.substring(start, end), cut, kept);
  }

  /** This and what stands below it, each with its list marker before it. */
  static Joined of(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      int at = text.length();
      if (at > 0 && !block.marker().isEmpty()) {
        text.append(block.marker()).append(' ');
      }
      int shift = text.length();
      for (int i = 0; i < block.lines().size(); i++) {
        starts.add(i == 0 ? at : shift + block.joined().starts().get(i));
      }
      lines.addAll(block.lines());
      text.append(block.text());
    }
    return new Joined(text.toString(), starts, lines);
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
