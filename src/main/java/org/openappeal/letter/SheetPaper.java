package org.openappeal.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The paper that labels come on, upright (ISO 216 and ANSI/ASME Y14.1), in millimetres. */
public enum SheetPaper {
  /** 210 × 297 mm. */
  A4(210, 297),
  /** 8½ × 11 in. */
  LETTER(215.9, 279.4);

  private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA");

  private final double width;
  private final double height;

  SheetPaper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /**
   * What printers of a country hold.
   *
   * @param country ISO 3166-1 alpha-2 code
   */
  public static SheetPaper of(String country) {
    return LETTER_COUNTRIES.contains(country.toUpperCase(Locale.ROOT)) ? LETTER : A4;
  }

  static Optional<SheetPaper> named(String name) {
    return Arrays.stream(values()).filter(paper -> paper.name().equalsIgnoreCase(name)).findFirst();
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** How a person calls it. */
  String label() {
    return this == A4 ? "A4" : "Letter";
  }
}
