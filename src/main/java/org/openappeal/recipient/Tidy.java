package org.openappeal.recipient;

import java.text.Normalizer;

/** Text of a cell as it was meant: what pasting leaves behind is taken away. Stateless. */
final class Tidy {
  private Tidy() {}

  /** One line: composed letters, ordinary spaces, one at a time, none at the ends. */
  static String line(String cell) {
    return isPlain(cell) ? cell : cleaned(cell);
  }

  /** The same line by line, without empty lines. */
  static String lines(String cell) {
    if (cell.indexOf('\n') < 0) {
      return line(cell);
    }
    StringBuilder lines = new StringBuilder(cell.length());
    cell.lines()
        .map(Tidy::line)
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(line));
    return lines.toString();
  }

  private static boolean isPlain(String cell) {
    char before = ' ';
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c < ' ' || c >= 0x7f || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return cell.isEmpty() || before != ' ';
  }

  private static String cleaned(String cell) {
    String composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
    StringBuilder text = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        if (gap && !text.isEmpty()) {
          text.append(' ');
        }
        gap = false;
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Marks of direction and width; joiners stay, for some scripts spell with them. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u2060'
        || c == '\ufeff'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
