package org.openappeal.recipient;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;

/**
 * The person or office written to.
 *
 * @param id stable in its list and in every file name: a-z, 0-9, hyphen
 * @param office what it is: ambassador, prosecutor, …
 * @param name the person's name as it is to be printed; empty where only the office is known
 * @param organisation the embassy, ministry or body
 * @param addressee the line of the envelope that names the office
 * @param country ISO 3166-1 alpha-2 code of the state it belongs to, or empty
 * @param hostCountry ISO code of the state it is accredited to, or empty
 * @param language BCP 47 tag of the language it is written to in, or empty
 * @param gender as given, never guessed
 * @param salutation as given; empty where the form of address of its office is to be used
 * @param address where its letters go; null if it gets none
 * @param email where its emails go; null if it gets none
 * @param cells every cell of its row by heading
 * @param location its row
 */
public record Target(
    String id,
    String office,
    String name,
    String organisation,
    String addressee,
    String country,
    String hostCountry,
    String language,
    Gender gender,
    String salutation,
    @Nullable PostalAddress address,
    @Nullable EmailAddress email,
    Map<String, String> cells,
    Location location) {

  /** A target whose cells can no longer change. */
  public Target {
    cells = Map.copyOf(cells);
  }

  /**
   * The lines of the envelope: addressee, name, organisation, address, country, in the order of the
   * country of delivery.
   *
   * @param office the line that names the office where the list has no addressee; may be empty
   * @param postedIn ISO code of the country of posting, whose own name is left out
   * @param languages BCP 47 tags; see {@link PostalAddress#envelope}
   */
  public List<String> envelope(String office, String postedIn, List<String> languages) {
    List<String> recipient = List.of(addressee.isEmpty() ? office : addressee, name, organisation);
    return address == null
        ? recipient.stream().filter(line -> !line.isEmpty()).distinct().toList()
        : address.envelope(recipient, postedIn, languages);
  }
}
