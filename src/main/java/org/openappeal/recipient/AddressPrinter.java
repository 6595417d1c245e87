package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the parts of one address in the order of its country. */
final class AddressPrinter {
  private static final String LINE_END = "%n";
  private static final String RECIPIENT = "%N";
  private static final char STREET = 'A';
  private static final char CITY = 'C';
  private static final char DISTRICT = 'D';
  private static final char REGION = 'S';
  private static final char POSTCODE = 'Z';

  private final AddressParts parts;
  private final AddressFormat format;
  private final String order;
  private final boolean largeFirst;

  private AddressPrinter(AddressParts parts) {
    this.parts = parts;
    this.format = AddressFormats.of(parts.country());
    this.order = format.in(isLatin(parts));
    this.largeFirst = order.indexOf(RECIPIENT) > order.indexOf("%" + STREET);
  }

  static PostalAddress print(AddressParts parts) {
    return new AddressPrinter(parts).print();
  }

  private PostalAddress print() {
    List<String> lines = new ArrayList<>();
    int recipientAt = 0;
    for (String line : order.split(LINE_END, -1)) {
      if (line.contains(RECIPIENT)) {
        recipientAt = lines.size();
      }
      line(line).lines().filter(one -> !one.isEmpty()).forEach(lines::add);
    }
    return new PostalAddress(lines, parts.postcode(), parts.city(), parts.country(), recipientAt);
  }

  /** One line of the format: words between two fields stay only where both fields do. */
  private String line(String line) {
    StringBuilder printed = new StringBuilder();
    String[] pieces = line.split("%", -1);
    String between = pieces[0];
    boolean missing = false;
    for (String piece : List.of(pieces).subList(1, pieces.length)) {
      String value = value(piece.charAt(0));
      if (!value.isEmpty()) {
        if (!missing) {
          printed.append(between);
        } else if (!printed.isEmpty()) {
          printed.append(' ');
        }
        printed.append(value);
      }
      missing = value.isEmpty();
      between = piece.substring(1);
    }
    boolean onlyWords = pieces.length == 1;
    return onlyWords ? between : printed.toString().strip();
  }

  private String value(char field) {
    String value =
        switch (field) {
          case STREET -> street();
          case CITY -> parts.city();
          case DISTRICT -> parts.district();
          case REGION -> parts.region();
          case POSTCODE -> parts.postcode();
          default -> "";
        };
    return format.capital(field) ? value.toUpperCase(language()) : value;
  }

  /** The street, and what the format has no place for though a letter needs it. */
  private String street() {
    List<String> lines = new ArrayList<>(parts.street());
    List<String> others =
        List.of(
            hasPlaceFor(POSTCODE) ? "" : parts.postcode(),
            hasPlaceFor(DISTRICT) ? "" : parts.district(),
            hasPlaceFor(CITY) ? "" : parts.city());
    for (String other : others) {
      if (!other.isEmpty()) {
        lines.add(largeFirst ? 0 : lines.size(), other);
      }
    }
    return String.join("\n", lines);
  }

  private boolean hasPlaceFor(char field) {
    return order.contains("%" + field);
  }

  private Locale language() {
    return format.languages().isEmpty()
        ? Locale.ROOT
        : Locale.forLanguageTag(format.languages().get(0));
  }

  private static boolean isLatin(AddressParts parts) {
    String text = String.join("", parts.street()) + parts.city() + parts.region();
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
