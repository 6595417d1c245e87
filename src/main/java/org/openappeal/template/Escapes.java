package org.openappeal.template;

/** How a value is written so that a reader of the output sees it as it was. */
final class Escapes {
  private static final String MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private Escapes() {}

  /** CommonMark 0.31 §2.4: a backslash takes the meaning of any ASCII punctuation. */
  static String markdown(String value) {
    String text = clean(value).strip();
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        out.append(' ');
      } else {
        if (MARKS.indexOf(c) >= 0) {
          out.append('\\');
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  static String xml(String value) {
    String text = clean(value);
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  static String oneLine(String value) {
    String text = clean(value);
    StringBuilder out = new StringBuilder(text.length());
    boolean broken = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\n\t\u0085\u2028\u2029".indexOf(c) < 0) {
        out.append(c);
        broken = false;
      } else if (!broken) {
        out.append(' ');
        broken = true;
      }
    }
    return out.toString().strip();
  }

  /** XML 1.0 §2.2: what no document may hold, lone surrogates and control characters, goes. */
  private static String clean(String value) {
    if (isPlain(value)) {
      return value;
    }
    StringBuilder out = new StringBuilder(value.length());
    value
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(Escapes::allowed)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Whether every unit may stand wherever it stands, as in most values. */
  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean fine = (c >= 0x20 && c < 0x7F) || (c > 0x7F && c < 0xD800) || c == '\n' || c == '\t';
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  private static boolean allowed(int c) {
    if (c < 0x20) {
      return c == '\n' || c == '\t';
    }
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return !surrogate && c != 0x7F && c != 0xFFFE && c != 0xFFFF;
  }
}
