package org.openappeal.statement;

import java.util.Locale;

/** The number of a list item as it is printed. */
final class ItemNumber {
  private static final int ROMAN_LIMIT = 40;
  private static final String[] TENS = {"", "x", "xx", "xxx"};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  private ItemNumber() {}

  /** In one of the formats of Word, by their names in it; as a plain number in all others. */
  static String of(String format, int value) {
    return switch (format) {
      case "lowerLetter" -> letter(value);
      case "upperLetter" -> letter(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value);
      case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
      default -> Integer.toString(value);
    };
  }

  private static String letter(int value) {
    return value > 26 ? Integer.toString(value) : String.valueOf((char) ('a' + value - 1));
  }

  private static String roman(int value) {
    return value >= ROMAN_LIMIT ? Integer.toString(value) : TENS[value / 10] + ONES[value % 10];
  }
}
