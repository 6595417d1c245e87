package org.openappeal.datasource;

import java.util.List;
import java.util.stream.Stream;

/** The columns of lists of persons that have fields instead: Popolo and cards. */
final class PersonColumns {
  private static final List<String> PERSON =
      List.of(
          "id",
          "name",
          "prefix",
          "given_name",
          "additional_name",
          "family_name",
          "suffix",
          "gender");

  private PersonColumns() {}

  /** Those of a person, and these behind them. */
  static Columns and(String... others) {
    return Columns.fields(Stream.concat(PERSON.stream(), Stream.of(others)).toList());
  }
}
