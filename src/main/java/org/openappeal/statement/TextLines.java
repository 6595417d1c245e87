package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;

/** Plain text: lines as they are, their indent measured. */
final class TextLines implements LineReader {
  private static final int TAB = 8;

  private static final int WIDE = 4;

  @Override
  public List<Line> lines(SourceFile file) {
    return split(Decoding.decode(file));
  }

  static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    int page = 1;
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      number++;
      String raw = text.substring(start, end);
      if (raw.indexOf('\f') >= 0) {
        page++;
      }
      lines.add(line(number, page, raw));
      boolean crlf = end + 1 < text.length() && text.startsWith("\r\n", end);
      start = end + (crlf ? 2 : 1);
    }
    return lines;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  static Line line(int number, int page, String raw) {
    int indent = 0;
    int first = 0;
    while (first < raw.length() && isSpace(raw.charAt(first))) {
      indent += raw.charAt(first) == '\t' ? TAB - indent % TAB : 1;
      first++;
    }
    String text = Characters.tidy(raw.substring(first));
    if (text.length() > 2 && text.startsWith("|") && text.endsWith("|")) {
      return Line.row(number, MarkdownText.cells(text)).on(page);
    }
    Line line = Line.text(number, page, indent, text);
    List<String> cells = cells(raw.substring(first));
    return cells.size() > 1 ? line.in(cells) : line;
  }

  /** The parts of a line that tabs or wide gaps set apart. */
  private static List<String> cells(String raw) {
    if (raw.indexOf('\t') < 0 && raw.indexOf("  ") < 0) {
      return List.of();
    }
    List<String> cells = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < raw.length()) {
      int end = i;
      boolean tab = false;
      while (end < raw.length() && isSpace(raw.charAt(end))) {
        tab |= raw.charAt(end) == '\t';
        end++;
      }
      if (end > i && (tab || isWide(raw, i, end - i))) {
        add(raw.substring(start, i), cells);
        start = end;
      }
      i = Math.max(end, i + 1);
    }
    add(raw.substring(start), cells);
    return cells;
  }

  private static void add(String part, List<String> cells) {
    String cell = Characters.tidy(part);
    if (!cell.isEmpty()) {
      cells.add(cell);
    }
  }

  /** Two blanks behind a full stop are old typing, no column. */
  private static boolean isWide(String raw, int at, int blanks) {
    boolean stop = at > 0 && ".!?:;,".indexOf(raw.charAt(at - 1)) >= 0;
    return blanks >= (stop ? WIDE : 2);
  }

  private static boolean isSpace(char c) {
    return c == '\f' || c == '\ufeff' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
