package org.openappeal.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths in millimetres, as people write them and as Word counts them. Stateless. */
final class Measure {
  private static final double INCH = 25.4;
  private static final double TWIPS_PER_MM = 1440 / INCH;
  private static final Pattern PAIR =
      Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)x(\\d{1,4}(?:\\.\\d{1,4})?)(mm|cm|in)?");

  private Measure() {}

  /** Two lengths in one unit, in millimetres. */
  record Pair(double first, double second) {}

  /** Reads {@code 70x36mm}, {@code 7x3.6cm} or {@code 2.5x1in}; without a unit, millimetres. */
  static Optional<Pair> pair(String text) {
    Matcher pair = PAIR.matcher(text);
    if (!pair.matches()) {
      return Optional.empty();
    }
    double unit =
        switch (pair.group(3) == null ? "mm" : pair.group(3)) {
          case "cm" -> 10;
          case "in" -> INCH;
          default -> 1;
        };
    return Optional.of(
        new Pair(
            Double.parseDouble(pair.group(1)) * unit, Double.parseDouble(pair.group(2)) * unit));
  }

  static double inches(double inches) {
    return inches * INCH;
  }

  /** In twentieths of a point, the nearest whole one. */
  static int twips(double millimetres) {
    return (int) Math.round(millimetres * TWIPS_PER_MM);
  }

  /** With a digit behind the point at most. */
  static String text(double millimetres) {
    String text = String.format(Locale.ROOT, "%.1f", millimetres);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
