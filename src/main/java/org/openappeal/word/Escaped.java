package org.openappeal.word;

import java.nio.charset.StandardCharsets;
import org.openappeal.template.OutputKind;

/** Values as {@link OutputKind#WORD} escapes them, read back. */
final class Escaped {
  private static final String BREAK = OutputKind.WORD.escape("\n");
  private static final String TAB = OutputKind.WORD.escape("\t");

  private Escaped() {}

  /** The value before it was escaped. */
  static String raw(String escaped) {
    if (escaped.indexOf('&') < 0 && escaped.indexOf('<') < 0) {
      return escaped;
    }
    return escaped
        .replace(BREAK, "\n")
        .replace(TAB, "\t")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** The value for an attribute: on one line. */
  static String plain(String escaped) {
    return escaped.indexOf('<') < 0 ? escaped : escaped.replace(BREAK, " ").replace(TAB, " ");
  }

  /** The value as part of an address (RFC 3986 §2.1): what no address may hold is encoded. */
  static String address(String escaped) {
    StringBuilder out = new StringBuilder();
    for (byte one : raw(plain(escaped)).strip().getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xFF);
      if (c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0) {
        out.append(c == '&' ? "&amp;" : c == '\'' ? "&#39;" : String.valueOf(c));
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
