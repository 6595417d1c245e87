package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;

/** The lines of a statement, found again by their numbers. Immutable. */
public final class StatementLines {
  private final int count;
  private final List<Line> lines;
  private final Joiner joiner;

  private StatementLines(int count, List<Line> lines, Joiner joiner) {
    this.count = count;
    this.lines = List.copyOf(lines);
    this.joiner = joiner;
  }

  /**
   * @param all lines of the file
   * @param blocks the same lines, their list markers told from their words
   */
  static StatementLines of(List<Line> all, List<Block> blocks, Joiner joiner) {
    int count = all.isEmpty() ? 0 : all.get(all.size() - 1).number();
    return new StatementLines(
        count, blocks.stream().flatMap(block -> block.lines().stream()).toList(), joiner);
  }

  /** How many lines there are, blank ones included. */
  public int count() {
    return count;
  }

  String text(Passage passage) {
    List<Line> chosen = new ArrayList<>();
    for (int i = indexOf(passage.first()); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.number() > passage.last()) {
        break;
      }
      if (!line.isBlank()) {
        chosen.add(line);
      }
    }
    return joiner.join(chosen).text();
  }

  /** The page a line stands on, from 1; 0 where there is but one, or the format has none. */
  int page(int number) {
    int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
    int index = indexOf(number);
    return last <= 1 || index == lines.size() ? 0 : lines.get(index).page();
  }

  private int indexOf(int number) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).number() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Says how many lines there are, never what they say. */
  @Override
  public String toString() {
    return count() + " lines";
  }
}
