package org.openappeal.recipient;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * The cell under {@code heading}, without the space around it; empty if there is none. Case is
   * ignored, and {@code host-country} is {@code host_country}.
   */
  public String cell(String heading) {
    String folded = folded(heading);
    return cells.entrySet().stream()
        .filter(cell -> folded(cell.getKey()).equals(folded))
        .map(cell -> cell.getValue().strip())
        .findFirst()
        .orElse("");
  }

  /** The headings of its row in lower case, words joined by hyphens. */
  public Set<String> headings() {
    return cells.keySet().stream().map(Target::folded).collect(Collectors.toSet());
  }

  private static String folded(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /** The single values of a cell that may hold several, parted by semicolons or commas. */
  public List<String> values(String heading) {
    return several(cell(heading));
  }

  private static List<String> several(String cell) {
    return Stream.of(cell.split("[;,]", -1)).map(String::strip).distinct().toList();
  }

  /** The languages it is written to in; the first one comes first. */
  public List<String> languages() {
    return several(language);
  }

  /** The countries it serves beside {@link #hostCountry}, as the column {@code accredited_to}. */
  public List<String> accreditedTo() {
    return values("accredited-to").stream()
        .map(code -> code.toUpperCase(Locale.ROOT))
        .filter(code -> !code.isEmpty())
        .toList();
  }

  /** Whether this is an embassy: an ambassador, and the two states are known. */
  public boolean isEmbassy() {
    return office.strip().equalsIgnoreCase("ambassador")
        && !country.isEmpty()
        && !hostCountry.isEmpty();
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
