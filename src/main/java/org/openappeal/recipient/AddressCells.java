package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The postal address of a row: in one cell, or in columns that tell its parts apart. */
final class AddressCells {
  private final List<Integer> ranks;
  private final Words words;

  AddressCells(ColumnMap map, Words words) {
    this.ranks = map.addresses();
    this.words = words;
  }

  /**
   * The first address of the row that says more than its country.
   *
   * @param home the country it lies in where the address does not say so; may be empty
   */
  @Nullable PostalAddress read(RowCells cells, String home) {
    for (int rank : ranks) {
      PostalAddress address = read(cells, rank, home);
      if (address != null) {
        return address;
      }
    }
    return null;
  }

  private @Nullable PostalAddress read(RowCells cells, int rank, String home) {
    List<String> lines = lines(cells.get(Field.ADDRESS, rank));
    List<String> street = new ArrayList<>(lines(cells.get(Field.STREET, rank)));
    street.addAll(lines(cells.get(Field.PO_BOX, rank)));
    String city = cells.get(Field.CITY, rank);
    String country = country(cells, rank);
    boolean place = !city.isEmpty() && !cells.get(Field.POSTCODE, rank).isEmpty();
    if (lines.isEmpty() && street.isEmpty() && !place) {
      return null;
    }
    if (country.isEmpty() && lines.size() > 1) {
      Optional<String> last = words.countryIn(lines.get(lines.size() - 1));
      country = last.orElse(home);
      lines = last.isPresent() ? lines.subList(0, lines.size() - 1) : lines;
    } else if (country.isEmpty()) {
      country = home;
    } else if (lines.size() > 1) {
      lines = withoutCountry(lines, country);
    }
    String postcode = cells.get(Field.POSTCODE, rank);
    boolean whole = lines.isEmpty() || isWhole(lines, city, postcode);
    if (!whole) {
      // A column of addresses beside one of cities holds the street alone.
      street.addAll(0, lines);
    }
    PostalAddress address =
        !whole || lines.isEmpty() || (!street.isEmpty() && !city.isEmpty())
            ? PostalAddress.of(
                new AddressParts(
                    street,
                    cells.get(Field.DISTRICT, rank),
                    city,
                    cells.get(Field.REGION, rank),
                    postcode,
                    country))
            : PostalAddress.of(String.join("\n", lines), country);
    tell(cells, address);
    return address;
  }

  /** Whether an address says itself where it is: it holds the postcode, or else the city. */
  private static boolean isWhole(List<String> lines, String city, String postcode) {
    String text = Folding.fold(String.join(" ", lines)).replace(" ", "");
    if (!postcode.isEmpty()) {
      return text.contains(Folding.fold(postcode).replace(" ", ""));
    }
    if (city.isEmpty()) {
      return true;
    }
    String folded = Folding.fold(city);
    return lines.stream()
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .skip(1)
        .anyMatch(part -> Folding.fold(part).contains(folded));
  }

  private static List<String> lines(String cell) {
    return cell.isEmpty() ? List.of() : cell.lines().toList();
  }

  private String country(RowCells cells, int rank) {
    String cell = cells.get(Field.ADDRESS_COUNTRY, rank);
    return cell.isEmpty() ? "" : words.country(cells, Field.ADDRESS_COUNTRY, cell);
  }

  /** The country is printed as the country of posting wants it, so it is not kept twice. */
  private List<String> withoutCountry(List<String> lines, String country) {
    String last = lines.get(lines.size() - 1);
    boolean named = words.countryIn(last).filter(country::equals).isPresent();
    return named ? lines.subList(0, lines.size() - 1) : lines;
  }

  private static void tell(RowCells cells, PostalAddress address) {
    if (address.country().isEmpty()) {
      cells.warning(
          cells.row().location(),
          "the country of the address is not known",
          "Write it under `address_country`: letters from abroad need it.");
    } else {
      address.problem(cells.row().location()).ifPresent(problem -> cells.tell(List.of(problem)));
    }
  }
}
