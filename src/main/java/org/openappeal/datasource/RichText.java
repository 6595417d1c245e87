package org.openappeal.datasource;

import java.io.IOException;

/** The text of a cell in runs of different looks, without the looks. */
final class RichText {
  /** What a cell of a sheet can hold, and room for what is escaped. */
  static final int LONGEST = 32_767 * 7;

  private static final int ESCAPE = "_x0000_".length();

  private RichText() {}

  /** Reads to the end of {@code parent}; how a text is pronounced is no part of it. */
  static String read(Xml xml, String parent) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String name = xml.nextInside(parent); name != null; name = xml.nextInside(parent)) {
      if (name.equals("t")) {
        text.append(xml.text(LONGEST - text.length()));
      } else if (name.equals("rPh")) {
        xml.text(LONGEST);
      }
    }
    return LineBreaks.tidy(unescape(text.toString()));
  }

  /** Characters that XML cannot hold are written as {@code _x000D_}. */
  static String unescape(String text) {
    int start = text.indexOf("_x");
    if (start < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int done = 0;
    while (start >= 0) {
      int code = code(text, start);
      if (code >= 0) {
        plain.append(text, done, start).append((char) code);
        done = start + ESCAPE;
      }
      start = text.indexOf("_x", Math.max(done, start + 1));
    }
    return plain.append(text, done, text.length()).toString();
  }

  private static int code(String text, int start) {
    if (start + ESCAPE > text.length() || text.charAt(start + ESCAPE - 1) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = start + 2; i < start + ESCAPE - 1; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
