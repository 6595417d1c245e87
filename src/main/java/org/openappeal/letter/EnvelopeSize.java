package org.openappeal.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An envelope without a window, and where its address goes. DL and C5 (ISO 269): in the lower right
 * half, at least 40 mm from the top, which is for the stamp, and 15 mm from the other edges. #10:
 * within the area that the machines of the US Postal Service read (Domestic Mail Manual 202: half
 * an inch from the sides, from 5/8 to 2¾ inches above the lower edge).
 */
public enum EnvelopeSize {
  /** 220 × 110 mm. */
  DL("DL", 220, 110, new Box(112, 55, 93, 40)),
  /** 229 × 162 mm. */
  C5("C5", 229, 162, new Box(117, 82, 97, 65)),
  /** 9½ × 4⅛ in, of the US and Canada. */
  NUMBER_10(
      "#10",
      Measure.inches(9.5),
      Measure.inches(4.125),
      new Box(Measure.inches(4), Measure.inches(1.5), Measure.inches(5), Measure.inches(2)));

  private static final Set<String> NUMBER_10_COUNTRIES = Set.of("US", "CA");

  private final String label;
  private final double width;
  private final double height;

  @SuppressWarnings("ImmutableEnumChecker") // A record of numbers.
  private final Box address;

  /** An area of an envelope, in millimetres from its upper left corner. */
  record Box(double left, double top, double width, double height) {}

  EnvelopeSize(String label, double width, double height, Box address) {
    this.label = label;
    this.width = width;
    this.height = height;
    this.address = address;
  }

  /** The size that a person names, such as {@code DL}, {@code C5}, {@code 10} or {@code #10}. */
  public static Optional<EnvelopeSize> named(String name) {
    String plain =
        name.strip().toUpperCase(Locale.ROOT).replaceFirst("^(#|NO\\.?|COM)?\\s*10$", "#10");
    return Stream.of(values()).filter(size -> size.label.equals(plain)).findFirst();
  }

  /** What {@link #named} knows, as a person types it. */
  public static List<String> names() {
    return Stream.of(values()).map(size -> size.label.replace("#", "")).toList();
  }

  /**
   * What is usual in a country.
   *
   * @param country ISO 3166-1 alpha-2 code
   */
  public static EnvelopeSize of(String country) {
    return NUMBER_10_COUNTRIES.contains(country.toUpperCase(Locale.ROOT)) ? NUMBER_10 : DL;
  }

  /** How a person calls it. */
  public String label() {
    return label + " (" + Measure.text(width) + " × " + Measure.text(height) + " mm)";
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  Box address() {
    return address;
  }
}
