package org.openappeal.recipient;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openappeal.datasource.DataSource;
import org.openappeal.datasource.Row;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Reads lists of recipients. Stateless. */
public final class RecipientLists {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u2028\u2029&&[^\\n\\t]]");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private RecipientLists() {}

  /**
   * The targets of a list. Rows that cannot be used are left out and told of.
   *
   * @throws ProblemException if the file cannot be read to its end
   */
  public static List<Target> targets(Path file, Consumer<Problem> problems) {
    List<Target> targets = new ArrayList<>();
    read(
        file,
        List.of("id", "office", "organisation"),
        problems,
        row -> targets.add(target(row, problems)));
    return List.copyOf(targets);
  }

  /**
   * Hands the supporters of a list to {@code each}, one by one: there may be a million. Rows that
   * cannot be used are left out and told of.
   *
   * @throws ProblemException if the file cannot be read to its end
   */
  public static void supporters(Path file, Consumer<Problem> problems, Consumer<Supporter> each) {
    read(
        file,
        List.of("id", "country", "language", "consent_purpose"),
        problems,
        row -> each.accept(supporter(row, problems)));
  }

  private static void read(
      Path file, List<String> needed, Consumer<Problem> problems, Consumer<Row> each) {
    try (DataSource source = DataSource.open(file);
        Stream<Row> rows = source.rows(problems)) {
      for (String column : needed) {
        if (!source.columns().contains(column)) {
          throw Problem.error(
                  Location.of(file, 1),
                  "there is no column `" + column + "`",
                  "Add it to the headings, or rename the column that holds it.")
              .asException();
        }
      }
      Map<String, Integer> seen = new HashMap<>();
      rows.filter(row -> usable(row, seen, problems)).forEach(each);
    }
  }

  private static boolean usable(Row row, Map<String, Integer> seen, Consumer<Problem> problems) {
    String id = row.cell("id");
    if (!ID.matcher(id).matches()) {
      problems.accept(
          Problem.error(
              row.location(),
              "`" + printable(id) + "` cannot be an id",
              "Use up to 64 of the characters a-z, 0-9 and hyphen."));
      return false;
    }
    Integer before = seen.putIfAbsent(id, row.location().line());
    if (before != null) {
      problems.accept(
          Problem.error(
              row.location(),
              "the id `" + id + "` stands in line " + before + " already",
              "Remove one of the two rows, or give it an id of its own."));
      return false;
    }
    for (Map.Entry<String, String> cell : row.cells().entrySet()) {
      if (CONTROL.matcher(cell.getValue()).find()
          || (cell.getValue().indexOf('\n') >= 0 && !cell.getKey().equals("address"))) {
        problems.accept(
            Problem.error(
                row.location(),
                "the cell `" + cell.getKey() + "` of `" + id + "` holds a control character",
                "Type the cell again, in one line; only addresses have several."));
        return false;
      }
    }
    return true;
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }

  private static Target target(Row row, Consumer<Problem> problems) {
    PostalAddress address = address(row, problems);
    Target target =
        new Target(
            row.cell("id"),
            row.cell("office"),
            row.cell("name"),
            row.cell("organisation"),
            row.cell("addressee"),
            country(row, "country", problems),
            country(row, "host_country", problems),
            row.cell("language"),
            gender(row, problems),
            row.cell("salutation"),
            address,
            email(row, problems),
            row.cells(),
            row.location());
    for (String code : target.accreditedTo()) {
      check(code, "accredited_to", row, problems);
    }
    return target;
  }

  /** A cell of several lines, or else the columns that tell the parts apart. */
  private static @Nullable PostalAddress address(Row row, Consumer<Problem> problems) {
    String cell = row.cell("address");
    String country = country(row, "address_country", problems);
    AddressParts parts =
        new AddressParts(
            row.cell("street").lines().toList(),
            row.cell("district"),
            row.cell("city"),
            row.cell("region"),
            row.cell("postcode"),
            country);
    if (cell.isEmpty() && parts.isEmpty()) {
      return null;
    }
    PostalAddress address =
        cell.isEmpty() ? PostalAddress.of(parts) : PostalAddress.of(cell, country);
    address.problem(row.location()).ifPresent(problems);
    return address;
  }

  private static Supporter supporter(Row row, Consumer<Problem> problems) {
    return new Supporter(
        row.cell("id"),
        row.cell("given_name"),
        row.cell("family_name"),
        country(row, "country", problems),
        row.cell("language"),
        email(row, problems),
        new Consent(row.cell("consent_purpose"), row.cell("consent_at")),
        row.location());
  }

  private static Gender gender(Row row, Consumer<Problem> problems) {
    String cell = row.cell("gender");
    return Gender.parse(cell)
        .orElseGet(
            () -> {
              problems.accept(
                  Problem.warning(
                      row.location(),
                      "`" + cell + "` in the column `gender` is not understood",
                      "Write female, male or neutral, or leave it empty; it is never guessed."));
              return Gender.NEUTRAL;
            });
  }

  private static String country(Row row, String column, Consumer<Problem> problems) {
    String code = row.cell(column).toUpperCase(Locale.ROOT);
    check(code, column, row, problems);
    return code;
  }

  private static void check(String code, String column, Row row, Consumer<Problem> problems) {
    if (!code.isEmpty() && !COUNTRIES.contains(code)) {
      problems.accept(
          Problem.error(
              row.location(),
              "`" + code + "` in the column `" + column + "` is no country code",
              "Write the two letters of ISO 3166, such as NO or GB."));
    }
  }

  private static @Nullable EmailAddress email(Row row, Consumer<Problem> problems) {
    String text = row.cell("email");
    if (text.isEmpty()) {
      return null;
    }
    EmailAddress email = EmailAddress.parse(text).orElse(null);
    if (email == null) {
      problems.accept(
          Problem.error(
              row.location(),
              "the email address of `" + row.cell("id") + "` is not one",
              "Write one bare address, such as office@ministry.example."));
    }
    return email;
  }
}
