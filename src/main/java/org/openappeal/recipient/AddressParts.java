package org.openappeal.recipient;

import java.util.List;
import java.util.Locale;

/**
 * A postal address whose parts are told apart.
 *
 * @param street street and number, a post office box, a building: a line each
 * @param district a part of the city that the address names; empty if it names none
 * @param region state, province, oblast, prefecture; empty if there is none
 * @param postcode as it was given, with or without the country's prefix; empty if there is none
 * @param country ISO 3166-1 alpha-2 code, or empty
 */
public record AddressParts(
    List<String> street,
    String district,
    String city,
    String region,
    String postcode,
    String country) {

  /** Parts that can no longer change, without the space around them. */
  public AddressParts {
    street = street.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    district = district.strip();
    city = city.strip();
    region = region.strip();
    country = country.strip().toUpperCase(Locale.ROOT);
    postcode = Postcodes.normal(postcode.strip(), country);
  }

  /** Whether a letter would find nothing to go by. */
  public boolean isEmpty() {
    return street.isEmpty() && district.isEmpty() && city.isEmpty() && postcode.isEmpty();
  }
}
