package org.openappeal.recipient;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a column of a list can mean. Its name in lower case is the heading of the sample lists. */
enum Field {
  ID,
  KIND,
  OFFICE(Shape.LINES),
  PREFIX,
  GIVEN_NAME,
  ADDITIONAL_NAME,
  FAMILY_NAME,
  SUFFIX,
  NAME,
  ORGANISATION,
  DEPARTMENT,
  ADDRESSEE,
  COUNTRY,
  HOST_COUNTRY,
  ACCREDITED_TO(Shape.LINES),
  LANGUAGE(Shape.LINES),
  SALUTATION,
  GENDER,
  ADDRESS(Shape.LINES),
  STREET(Shape.SEVERAL),
  PO_BOX,
  DISTRICT,
  CITY,
  REGION,
  POSTCODE,
  ADDRESS_COUNTRY,
  EMAIL(Shape.SEVERAL),
  VERIFIED_ON,
  CC(Shape.LINES),
  COMPETENT(Shape.LINES),
  CONSENT_PURPOSE,
  CONSENT_AT,
  DO_NOT_CONTACT(Shape.SEVERAL),
  TAGS(Shape.LINES),
  NOTES(Shape.LINES);

  /** How much of a list a field may take up. */
  private enum Shape {
    LINE,
    LINES,
    SEVERAL
  }

  private static final Set<Field> ADDRESS_PARTS =
      Set.of(ADDRESS, STREET, PO_BOX, DISTRICT, CITY, REGION, POSTCODE, ADDRESS_COUNTRY);

  private final Shape shape;

  Field() {
    this(Shape.LINE);
  }

  Field(Shape shape) {
    this.shape = shape;
  }

  /** The heading in the sample lists, and the name in {@code --map}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Field> of(String key) {
    String name = key.strip().replace('-', '_').replace(' ', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(field -> field.name().equals(name)).findFirst();
  }

  static Set<String> keys() {
    return Arrays.stream(values()).map(Field::key).collect(Collectors.toSet());
  }

  /** Whether a cell of several lines is in order. */
  boolean hasLines() {
    return shape != Shape.LINE;
  }

  /** Whether all of its columns are read, not just the first one that is filled. */
  boolean isSeveral() {
    return shape == Shape.SEVERAL;
  }

  /** Whether it is a part of one of the addresses of an address book, such as that at work. */
  boolean isAddress() {
    return ADDRESS_PARTS.contains(this);
  }
}
