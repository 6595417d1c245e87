package org.openappeal.recipient;

import java.util.List;
import java.util.Locale;

/**
 * Where a letter goes.
 *
 * @param lines street to city, in the order of the country, without the country itself
 * @param country ISO 3166-1 alpha-2 code of the country of delivery, or empty
 */
public record PostalAddress(List<String> lines, String country) {

  /** An address whose lines can no longer change. */
  public PostalAddress {
    lines = List.copyOf(lines);
  }

  /** The address in one cell, a line each. */
  static PostalAddress of(String cell, String country) {
    return new PostalAddress(
        cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
        country.toUpperCase(Locale.ROOT));
  }

  /** The country's name in capitals in {@code language}; empty if the letter is posted there. */
  public String countryLine(String postedIn, Locale language) {
    if (country.isEmpty() || country.equalsIgnoreCase(postedIn)) {
      return "";
    }
    return new Locale("", country).getDisplayCountry(language).toUpperCase(language);
  }
}
