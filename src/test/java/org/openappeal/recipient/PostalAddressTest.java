package org.openappeal.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/**
 * Envelopes as they are printed: a case file for each country, with its source. {@code
 * -Dgolden.update=true} rewrites what is printed in them.
 */
class PostalAddressTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/org/openappeal/recipient/addresses");
  private static final String PRINTED = "--- envelope\n";

  record Case(Path file, String head, String printed) {
    static Case read(Path file) {
      try {
        String text = Files.readString(file).replace("\r\n", "\n");
        int end = text.indexOf(PRINTED);
        return new Case(file, text.substring(0, end), text.substring(end + PRINTED.length()));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    String print() {
      Map<String, String> cells =
          head.lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(": ", 2))
              .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
      AddressParts parts =
          new AddressParts(
              lines(cells.get("street")),
              cells.getOrDefault("district", ""),
              cells.getOrDefault("city", ""),
              cells.getOrDefault("region", ""),
              cells.getOrDefault("postcode", ""),
              cells.getOrDefault("country", ""));
      PostalAddress address = PostalAddress.of(parts);
      List<String> languages = List.of("en", cells.getOrDefault("language", "en"));
      List<String> envelope =
          address.envelope(lines(cells.get("recipient")), cells.get("posted in"), languages);
      String problem =
          address.problem(Location.NONE).map(p -> "(warning: " + p.message() + ")\n").orElse("");
      return String.join("\n", envelope) + "\n" + problem;
    }

    private static List<String> lines(String cell) {
      return List.of(cell.split("\\|"));
    }

    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  static Stream<Case> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(Case::read).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anEnvelopeIsPrintedAsTheCountryOfDeliveryReadsIt(Case one) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(one.file(), one.head() + PRINTED + one.print());
      return;
    }
    assertThat(one.print()).isEqualTo(one.printed());
  }

  @Test
  void twentyCountriesAndMoreAreShownWithTheirSource() throws IOException {
    assertThat(cases().map(Case::toString).filter(name -> name.matches("[A-Z]{2}\\.case")))
        .hasSizeGreaterThan(20);
    assertThat(cases()).allSatisfy(one -> assertThat(one.head()).startsWith("# source: "));
  }

  static Stream<String> countries() {
    return AddressFormats.countries().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("countries")
  void everyCountryTakesItsOwnPostcodesAndLosesNoPartThatALetterNeeds(String country) {
    AddressFormat format = AddressFormats.of(country);
    for (String postcode : format.examples()) {
      AddressParts parts =
          new AddressParts(
              List.of("Street 1"), "District", "City", "Region", postcode.strip(), country);
      PostalAddress address = PostalAddress.of(parts);
      String all = String.join("\n", address.lines()).toUpperCase(Locale.ROOT);
      assertThat(all).contains("STREET 1", "DISTRICT", "CITY");
      if (!postcode.isEmpty()) {
        assertThat(address.problem(Location.NONE)).isEmpty();
        assertThat(all).contains(postcode.strip());
      }
      assertThat(all).doesNotContain("%", "  ");
    }
  }

  @Test
  void anAddressInOneCellKeepsItsOrder() {
    PostalAddress address = PostalAddress.of(" Bakı AZ1000 \n\n 3 Nümunə küçəsi", "az");
    assertThat(address.envelope(List.of("Embassy", "", "Embassy"), "NO", List.of("en")))
        .containsExactly("Embassy", "Bakı AZ1000", "3 Nümunə küçəsi", "ASERBAJDSJAN");
  }

  @ParameterizedTest
  @CsvSource({
    "AZ, NO, en, ASERBAJDSJAN",
    "AZ, FR, en, AZERBAÏDJAN",
    "AZ, CH, fr, AZERBAÏDJAN",
    "AZ, CH, en, ASERBAIDSCHAN",
    "AZ, GB, fr, AZERBAIJAN",
    "GB, NO, no, STORBRITANNIA",
    "TR, AZ, en, TÜRKİYƏ",
    "NO, GE, en, ნორვეგია",
    "AZ, UA, en, АЗЕРБАЙДЖАН",
    "MM, NO, en, MYANMAR",
    "NO, NO, en, ''",
    "'', NO, en, ''"
  })
  void theCountryIsNamedWhereItIsReadAndLeftOutAtHome(
      String country, String postedIn, String language, String line) {
    assertThat(CountryLine.of(country, postedIn, List.of(language))).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "GB, 12 Sample Street\\nLondon, no postcode of GB",
    "NO, Eksempelgata 8\\n150 Oslo, no postcode of NO",
    "NO, Eksempelgata 8\\n0150 Oslo, ''",
    "GB, 12 Sample Street\\nLondon w1a0zz, ''",
    "AZ, 3 Nümunə küçəsi\\nBakı, ''",
    "'', Somewhere, ''"
  })
  void aCellWithoutItsPostcodeIsWarnedAbout(String country, String cell, String message) {
    PostalAddress address = PostalAddress.of(cell.replace("\\n", "\n"), country);
    String found = address.problem(Location.NONE).map(Problem::message).orElse("");
    assertThat(found).endsWith(message);
    assertThat(found.isEmpty()).isEqualTo(message.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "AZ, AZ1000, AZ 1000 C",
    "AZ, AZ 1000, AZ 1000 C",
    "AZ, 1000, AZ 1000 C",
    "HR, HR-10000, HR-10000 C",
    "NO, N-0150, 0150 C",
    "SE, 11100, SE-11100 C"
  })
  void aPrefixIsPrintedOnceWhereTheCountryHasOne(String country, String postcode, String line) {
    AddressParts parts = new AddressParts(List.of("S 1"), "", "C", "", postcode, country);
    assertThat(PostalAddress.of(parts).lines()).containsExactly("S 1", line);
  }

  @Test
  void aPostcodeThatCannotBeOneIsWarnedAboutAndStillPrinted() {
    AddressParts parts =
        new AddressParts(List.of("S 1"), "", "Oslo", "", "0".repeat(100_000), "NO");
    PostalAddress address = PostalAddress.of(parts);
    assertThat(address.problem(Location.NONE)).isPresent();
    assertThat(address.lines()).hasSize(2);
  }
}
