package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;

/** Plain text: lines as they are, their indent measured. */
final class TextLines implements LineReader {
  private static final int TAB = 8;

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
    return Line.text(number, page, indent, Characters.tidy(raw.substring(first)));
  }

  private static boolean isSpace(char c) {
    return c == '\f' || c == '\ufeff' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
