package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/**
 * Where a letter goes.
 *
 * @param lines street to city, in the order of the country, without recipient and country
 * @param postcode without the country's prefix; empty where it is not told apart from the lines
 * @param city its city; empty where it is not told apart from the lines
 * @param country ISO 3166-1 alpha-2 code of the country of delivery, or empty
 * @param recipientAt how many of the lines that country writes above the recipient
 */
public record PostalAddress(
    List<String> lines, String postcode, String city, String country, int recipientAt) {

  /** An address whose lines can no longer change. */
  public PostalAddress {
    lines = List.copyOf(lines);
  }

  /** The address in one cell, a line each, left in the order it was given. */
  public static PostalAddress of(String cell, String country) {
    List<String> lines = cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return new PostalAddress(lines, "", "", country.toUpperCase(Locale.ROOT), 0);
  }

  /** The parts in the order of their country, by the address metadata of libaddressinput. */
  public static PostalAddress of(AddressParts parts) {
    return AddressPrinter.print(parts);
  }

  /**
   * The lines of an envelope; the last is the country in capitals, left out if the letter stays
   * there.
   *
   * @param recipient the lines that name the recipient; empty and repeated ones are left out
   * @param postedIn ISO code of the country of posting
   * @param languages BCP 47 tags; the country is named in the first that is official where the
   *     letter is posted, else in the language most spoken there
   */
  public List<String> envelope(List<String> recipient, String postedIn, List<String> languages) {
    List<String> names =
        new ArrayList<>(recipient.stream().filter(line -> !line.isEmpty()).distinct().toList());
    // Where the large comes before the small, the organisation comes before its head.
    if (recipientAt > 0) {
      Collections.reverse(names);
    }
    List<String> all = new ArrayList<>(lines);
    all.addAll(recipientAt, names);
    String last = CountryLine.of(country, postedIn, languages);
    if (!last.isEmpty()) {
      all.add(last);
    }
    return List.copyOf(all);
  }

  /** A warning about the postcode, if it cannot be one of the country. */
  public Optional<Problem> problem(Location location) {
    return Postcodes.fault(this)
        .map(fault -> Problem.warning(location, fault, Postcodes.remedy(country)));
  }
}
