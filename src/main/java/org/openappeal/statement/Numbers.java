package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers, in digits or in words. */
final class Numbers {
  private static final Pattern TOKEN =
      Pattern.compile("(?<![\\d.,/-])(\\d{1,4})(?![\\d.,]*\\d|%)|(\\p{L}+(?:-\\p{L}+)*)");
  private static final int HUNDRED = 100;

  private final Map<String, Integer> words;

  Numbers(Map<String, Integer> words) {
    this.words = words;
  }

  /**
   * A number and where it stands.
   *
   * @param value at least 0
   * @param span in the text
   */
  record Found(int value, Span span) {}

  List<Found> in(String folded) {
    List<Found> found = new ArrayList<>();
    Matcher token = TOKEN.matcher(folded);
    while (token.find()) {
      Integer value =
          token.group(1) != null ? Integer.valueOf(token.group(1)) : worded(token.group(2));
      if (value != null) {
        Span span = new Span(token.start(), token.end());
        Found before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (token.group(1) == null && before != null && isTied(before, span, folded)) {
          found.set(
              found.size() - 1,
              new Found(
                  joined(before.value(), value), new Span(before.span().start(), span.end())));
        } else {
          found.add(new Found(value, span));
        }
      }
    }
    return found;
  }

  /** "one hundred and four" */
  private static boolean isTied(Found before, Span span, String folded) {
    String between = folded.substring(before.span().end(), span.start());
    return between.matches("\\s|\\s\\p{L}{1,3}\\s") && before.value() > 0;
  }

  private static int joined(int before, int value) {
    return value == HUNDRED ? before * HUNDRED : before + value;
  }

  private @Nullable Integer worded(String word) {
    int sum = 0;
    for (String part : word.split("-", -1)) {
      Integer value = words.get(part);
      if (value == null) {
        return null;
      }
      sum = joined(value == HUNDRED ? Math.max(sum, 1) : sum, value);
    }
    return sum;
  }
}
