package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;

/** Collects lines of formats that have none of their own, and numbers them as they come. */
final class LineCollector {
  private final List<Line> lines = new ArrayList<>();
  private final SourceFile file;

  LineCollector(SourceFile file) {
    this.file = file;
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  void plain(Line line) {
    add(line.at(lines.size() + 1));
  }

  void styled(Style style, int level, String marker, String text) {
    add(Line.styled(lines.size() + 1, style, level, marker, text));
  }

  void row(List<String> cells) {
    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
      add(Line.row(lines.size() + 1, cells));
    }
  }

  /** A blank line, unless the last is one. */
  void blank() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
      add(Line.blank(lines.size() + 1));
    }
  }

  private void add(Line line) {
    TextLimits.lines(lines.size(), file);
    lines.add(line);
  }
}
