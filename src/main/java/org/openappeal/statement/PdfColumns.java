package org.openappeal.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Puts the lines of one page into the order a person reads them: down one column, then down the
 * next, and what runs across all columns where it stands. It is a gap that runs down the page that
 * makes columns, not the order in which the file draws them.
 */
final class PdfColumns {
  private static final int FEWEST = 3;
  private static final float NEAR = 3;
  private static final int DEEPEST = 6;

  /** No page with more lines was meant to be read. */
  private static final int MOST = 2000;

  private enum Side {
    LEFT,
    RIGHT,
    ACROSS
  }

  private PdfColumns() {}

  /** {@code left} is the left edge of the text in the whole document. */
  static List<PrintedLine> order(List<PrintedLine> page, float left) {
    return order(page, left, page.size() > MOST ? DEEPEST : 0);
  }

  private static List<PrintedLine> order(List<PrintedLine> lines, float left, int depth) {
    float gutter = depth < DEEPEST ? gutter(lines) : 0;
    if (gutter <= 0) {
      return lines.stream().map(line -> line.inColumn(left)).toList();
    }
    List<PrintedLine> apart = apart(lines, gutter);
    apart.sort(Comparator.comparingDouble(PrintedLine::y));
    List<PrintedLine> ordered = new ArrayList<>();
    List<PrintedLine> band = new ArrayList<>();
    for (PrintedLine line : apart) {
      if (side(line, gutter) == Side.ACROSS) {
        ordered.addAll(columns(band, gutter, left, depth));
        band.clear();
        ordered.add(line.inColumn(left));
      } else {
        band.add(line);
      }
    }
    ordered.addAll(columns(band, gutter, left, depth));
    return ordered;
  }

  private static List<PrintedLine> columns(
      List<PrintedLine> band, float gutter, float left, int depth) {
    List<PrintedLine> ordered = new ArrayList<>();
    ordered.addAll(order(on(Side.LEFT, band, gutter), left, depth + 1));
    ordered.addAll(order(on(Side.RIGHT, band, gutter), gutter, depth + 1));
    return ordered;
  }

  private static List<PrintedLine> on(Side side, List<PrintedLine> lines, float gutter) {
    return lines.stream().filter(line -> side(line, gutter) == side).toList();
  }

  private static Side side(PrintedLine line, float gutter) {
    if (line.x() >= gutter - NEAR) {
      return Side.RIGHT;
    }
    return line.right() <= gutter - NEAR ? Side.LEFT : Side.ACROSS;
  }

  /** Lines drawn across the gutter are cut at it, if it is one of their own gaps. */
  private static List<PrintedLine> apart(List<PrintedLine> lines, float gutter) {
    List<PrintedLine> apart = new ArrayList<>();
    for (PrintedLine line : lines) {
      if (side(line, gutter) != Side.ACROSS || !isCut(line, gutter)) {
        apart.add(line);
        continue;
      }
      for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
        List<PrintedLine> parts = on(side, line.parts(), gutter);
        if (!parts.isEmpty()) {
          apart.add(PrintedLine.of(parts));
        }
      }
    }
    return apart;
  }

  /** A part that ends with a colon belongs to what stands behind it. */
  private static boolean isCut(PrintedLine line, float gutter) {
    return !line.parts().isEmpty()
        && line.parts().stream()
            .noneMatch(
                part ->
                    side(part, gutter) == Side.ACROSS
                        || (side(part, gutter) == Side.LEFT && part.text().endsWith(":")));
  }

  /** The left edge of what stands right of the gap with most lines on both sides; 0 if none. */
  private static float gutter(List<PrintedLine> lines) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (PrintedLine line : lines) {
      edges.add(Math.round(line.x()));
      line.parts().forEach(part -> edges.add(Math.round(part.x())));
    }
    if (edges.size() < 2) {
      return 0;
    }
    edges.remove(edges.first());
    float best = 0;
    int most = FEWEST - 1;
    for (int edge : edges) {
      int beside = beside(lines, edge);
      if (beside > most) {
        most = beside;
        best = edge;
      }
    }
    return best;
  }

  /** How many lines have others beside them on the far side of a gap. */
  private static int beside(List<PrintedLine> lines, float gutter) {
    List<PrintedLine> apart = apart(lines, gutter);
    apart.sort(Comparator.comparingDouble(PrintedLine::y));
    int beside = 0;
    int from = 0;
    for (int i = 0; i <= apart.size(); i++) {
      if (i == apart.size() || side(apart.get(i), gutter) == Side.ACROSS) {
        List<PrintedLine> band = apart.subList(from, i);
        beside += besideInBand(band, gutter);
        from = i + 1;
      }
    }
    return beside;
  }

  private static int besideInBand(List<PrintedLine> band, float gutter) {
    List<PrintedLine> left = on(Side.LEFT, band, gutter);
    List<PrintedLine> right = on(Side.RIGHT, band, gutter);
    return Math.min(within(left, right), within(right, left));
  }

  private static int within(List<PrintedLine> lines, List<PrintedLine> others) {
    if (lines.isEmpty() || others.isEmpty()) {
      return 0;
    }
    float top = others.get(0).y() - NEAR;
    float bottom = others.get(others.size() - 1).y() + NEAR;
    return (int) lines.stream().filter(line -> line.y() >= top && line.y() <= bottom).count();
  }
}
