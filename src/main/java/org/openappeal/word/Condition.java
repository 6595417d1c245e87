package org.openappeal.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A comparison as {@code IF}, {@code NEXTIF} and {@code SKIPIF} make it (ECMA-376 part 1,
 * §17.16.5.23): by number where both sides are numbers, else by characters; {@code ?} and {@code *}
 * on the right stand for any one and any number of characters.
 */
record Condition(TextExpression left, Operator operator, TextExpression right) {

  /** The six operators of fields. */
  enum Operator {
    EQUAL("="),
    UNEQUAL("<>"),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    static Optional<Operator> of(String sign) {
      for (Operator operator : values()) {
        if (operator.sign.equals(sign)) {
          return Optional.of(operator);
        }
      }
      return Optional.empty();
    }
  }

  boolean holds(Press press) {
    String a = left.text(press).strip();
    String b = right.text(press).strip();
    boolean wild = b.indexOf('*') >= 0 || b.indexOf('?') >= 0;
    return switch (operator) {
      case EQUAL -> wild ? matches(a, b) : compare(a, b) == 0;
      case UNEQUAL -> wild ? !matches(a, b) : compare(a, b) != 0;
      case LESS -> compare(a, b) < 0;
      case LESS_OR_EQUAL -> compare(a, b) <= 0;
      case GREATER -> compare(a, b) > 0;
      case GREATER_OR_EQUAL -> compare(a, b) >= 0;
    };
  }

  List<TextExpression.Column> columns() {
    return Stream.of(left, right).flatMap(side -> side.columns().stream()).toList();
  }

  private static int compare(String a, String b) {
    Optional<BigDecimal> first = NumberPicture.number(a);
    Optional<BigDecimal> second = NumberPicture.number(b);
    return first.isPresent() && second.isPresent()
        ? first.get().compareTo(second.get())
        : a.compareToIgnoreCase(b);
  }

  private static boolean matches(String text, String wild) {
    return wildcard(text.toLowerCase(Locale.ROOT), wild.toLowerCase(Locale.ROOT));
  }

  /** Two fingers and one step back: linear in practice, whatever the pattern. */
  private static boolean wildcard(String text, String wild) {
    int t = 0;
    int w = 0;
    int star = -1;
    int mark = 0;
    while (t < text.length()) {
      if (w < wild.length() && (wild.charAt(w) == '?' || wild.charAt(w) == text.charAt(t))) {
        t++;
        w++;
      } else if (w < wild.length() && wild.charAt(w) == '*') {
        star = w++;
        mark = t;
      } else if (star >= 0) {
        w = star + 1;
        t = ++mark;
      } else {
        return false;
      }
    }
    while (w < wild.length() && wild.charAt(w) == '*') {
      w++;
    }
    return w == wild.length();
  }
}
