package org.openappeal.datasource;

import java.math.BigDecimal;

/** Numbers of JSON (RFC 8259 §6), printed as a person would write them. Stateless. */
final class JsonNumber {
  private static final int LONGEST = 40;

  private JsonNumber() {}

  /**
   * A {@code Long}, or a {@code BigDecimal} that keeps the zeros at its end; the text where either
   * would print otherwise than in digits.
   */
  static Object of(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    BigDecimal number = new BigDecimal(text);
    if (number.scale() < 0 && number.precision() - (long) number.scale() <= LONGEST) {
      number = number.setScale(0);
    }
    if (number.scale() == 0 && number.precision() < 19) {
      return number.longValueExact();
    }
    return number.toString().indexOf('E') < 0 ? number : text;
  }
}
