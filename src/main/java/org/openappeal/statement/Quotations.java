package org.openappeal.statement;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The places of a text that stand in quotation marks, of any language's kind. A mark that is never
 * closed quotes up to the end. Immutable.
 */
final class Quotations {
  /** Ends by starts. */
  private final NavigableMap<Integer, Integer> quoted;

  private Quotations(NavigableMap<Integer, Integer> quoted) {
    this.quoted = Collections.unmodifiableNavigableMap(quoted);
  }

  static Quotations of(String text) {
    NavigableMap<Integer, Integer> quoted = new TreeMap<>();
    int start = -1;
    String closing = "";
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start < 0) {
        closing = closing(c);
        start = closing.isEmpty() ? -1 : i;
      } else if (closing.indexOf(c) >= 0) {
        quoted.put(start, i);
        start = -1;
      }
    }
    if (start >= 0) {
      quoted.put(start, text.length());
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

  /** Whether more than a few words stand in marks: at least {@code length} characters. */
  boolean hold(int length) {
    return quoted.entrySet().stream().anyMatch(q -> q.getValue() - q.getKey() > length);
  }

  boolean holds(int at) {
    Map.Entry<Integer, Integer> before = quoted.lowerEntry(at);
    return before != null && at < before.getValue();
  }
}
