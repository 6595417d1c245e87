package org.openappeal.recipient;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads {@code address-formats.tsv}: address metadata by country. Stateless. */
final class AddressFormats {
  private static final String FILE = "address-formats.tsv";

  /** For a country of which nothing is known: no part of an address may be lost. */
  private static final String ORDINARY = "%N%n%O%n%A%n%D%n%Z %C%n%S";

  private static final AddressFormat UNKNOWN =
      new AddressFormat(ORDINARY, "", "C", "", "", List.of(), List.of());

  private static final Map<String, AddressFormat> BY_COUNTRY = read();

  private AddressFormats() {}

  /** How addresses are written in {@code country}; the ordinary way if it is not known. */
  static AddressFormat of(String country) {
    return BY_COUNTRY.getOrDefault(country, UNKNOWN);
  }

  static Set<String> countries() {
    return BY_COUNTRY.keySet();
  }

  private static Map<String, AddressFormat> read() {
    InputStream file = Objects.requireNonNull(AddressFormats.class.getResourceAsStream(FILE), FILE);
    Map<String, AddressFormat> all = new HashMap<>();
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          all.put(cells[0], format(cells));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(all);
  }

  private static AddressFormat format(String[] cells) {
    return new AddressFormat(
        cells[1].isEmpty() ? ORDINARY : cells[1],
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        List.of(cells[6].split(",")),
        List.of(cells[7].split(" ")));
  }
}
