package org.openappeal.recipient;

import java.util.List;

/**
 * How addresses are written in one country: the fields of libaddressinput. In a format {@code %n}
 * ends a line, {@code %N} is the recipient, {@code %O} the organisation, {@code %A} the street,
 * {@code %D} the district, {@code %C} the city, {@code %S} the region, {@code %Z} the postcode.
 *
 * @param local the format in the country's own script
 * @param latin the format in Latin letters; empty where it is the same
 * @param capitals the letters of the fields written in capitals
 * @param required the letters of the fields that no address is without
 * @param postcode a regular expression for all of a postcode; empty if there are none
 * @param examples postcodes
 * @param languages BCP 47 tags of the official languages, the most spoken first
 */
record AddressFormat(
    String local,
    String latin,
    String capitals,
    String required,
    String postcode,
    List<String> examples,
    List<String> languages) {

  String in(boolean latinLetters) {
    return latinLetters && !latin.isEmpty() ? latin : local;
  }

  boolean capital(char field) {
    return capitals.indexOf(field) >= 0;
  }

  boolean requires(char field) {
    return required.indexOf(field) >= 0;
  }
}
