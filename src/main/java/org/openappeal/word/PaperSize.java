package org.openappeal.word;

import java.util.Locale;
import java.util.Set;

/** The paper that letters are printed on. */
public enum PaperSize {
  /** 210 × 297 mm (ISO 216). */
  A4(11_906, 16_838),
  /** 8½ × 11 inches (ANSI/ASME Y14.1). */
  LETTER(12_240, 15_840);

  /** Where paper is cut in inches, by the measurement data of CLDR 44. */
  private static final Set<String> LETTER_COUNTRIES =
      Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

  private final int width;
  private final int height;

  PaperSize(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /**
   * The paper that is usual in a country.
   *
   * @param country ISO 3166-1 alpha-2 code
   */
  public static PaperSize in(String country) {
    return LETTER_COUNTRIES.contains(country.toUpperCase(Locale.ROOT)) ? LETTER : A4;
  }

  /** Puts pages of the other size on this one; others, and all margins, stay as they are. */
  void turn(Element document) {
    PaperSize other = this == A4 ? LETTER : A4;
    for (Element page : document.all("w:pgSz")) {
      String wide = String.valueOf(page.get("w:w"));
      String high = String.valueOf(page.get("w:h"));
      if (other.is(wide, high)) {
        set(page, width, height);
      } else if (other.is(high, wide)) {
        set(page, height, width);
      }
    }
  }

  private static void set(Element page, int wide, int high) {
    page.set("w:w", String.valueOf(wide));
    page.set("w:h", String.valueOf(high));
    // The number of a paper in the author's printer.
    page.attributes().remove("w:code");
  }

  /** Programs round to a twip, some to a tenth of a millimetre. */
  private boolean is(String wide, String high) {
    return near(wide, width) && near(high, height);
  }

  private static boolean near(String twips, int size) {
    return twips.matches("\\d{1,6}") && Math.abs(Integer.parseInt(twips) - size) <= 12;
  }
}
