package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of a text that stand in quotation marks, of any language's kind. A mark that is never
 * closed quotes up to the end. Immutable.
 */
final class Quotations {
  private final List<Span> quoted;

  private Quotations(List<Span> quoted) {
    this.quoted = List.copyOf(quoted);
  }

  static Quotations of(String text) {
    List<Span> quoted = new ArrayList<>();
    int start = -1;
    String closing = "";
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start < 0) {
        closing = closing(c);
        start = closing.isEmpty() ? -1 : i;
      } else if (closing.indexOf(c) >= 0) {
        quoted.add(new Span(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      quoted.add(new Span(start, text.length()));
    }
    return new Quotations(quoted);
  }

  private static String closing(char opening) {
    return switch (opening) {
      case '„' -> "“”";
      case '“', '”' -> "”";
      case '«' -> "»";
      case '»' -> "«";
      case '"' -> "\"";
      default -> "";
    };
  }

  boolean holds(int at) {
    return quoted.stream().anyMatch(span -> span.start() < at && at < span.end());
  }
}
