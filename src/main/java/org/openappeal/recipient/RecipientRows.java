package org.openappeal.recipient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.datasource.Row;
import org.openappeal.problem.Problem;

/** Makes recipients of the rows of one list. Not thread-safe. */
final class RecipientRows {
  private static final Set<String> NOTHING =
      Set.of("-", "–", "—", "n/a", "N/A", "?", "none", "null");
  private static final String AMBASSADOR = "ambassador";
  private static final String PARTNER = "partner-organisation";

  private final ColumnMap map;
  private final Words words;
  private final AddressCells addresses;
  private final Consumer<Problem> problems;
  private boolean idsTold;

  RecipientRows(ColumnMap map, Words words, Consumer<Problem> problems) {
    this.map = map;
    this.words = words;
    this.addresses = new AddressCells(map, words);
    this.problems = problems;
  }

  /** The recipient of a row; null if the row cannot be used, of which problems tell. */
  @Nullable Recipient read(Row row) {
    RowCells cells = new RowCells(row, map, problems);
    String id = id(cells);
    String office = office(cells);
    RecipientKind kind = kind(cells, office);
    String country = country(cells, Field.COUNTRY);
    String hostCountry = country(cells, Field.HOST_COUNTRY);
    String salutation = salutation(cells);
    PersonName name = name(cells);
    List<EmailAddress> emails = EmailCells.emails(cells);
    String organisation = organisation(cells);
    PostalAddress address = addresses.read(cells, home(office, country, hostCountry));
    String delivery = address == null ? "" : address.country();
    if (office.equals(AMBASSADOR) && hostCountry.isEmpty() && !map.has(Field.HOST_COUNTRY)) {
      hostCountry = delivery;
    } else if (country.isEmpty() && !map.has(Field.COUNTRY) && !office.equals(AMBASSADOR)) {
      country = delivery;
    }
    Recipient recipient =
        new Recipient(
            id,
            !id.isEmpty(),
            kind,
            name,
            office,
            organisation,
            cells.get(Field.ADDRESSEE),
            country,
            hostCountry,
            accreditedTo(cells),
            languages(cells),
            gender(cells),
            salutation,
            address,
            emails,
            verifiedOn(cells),
            EmailCells.copies(cells),
            cells.values(Field.COMPETENT),
            cells.values(Field.TAGS),
            cells.get(Field.NOTES),
            cells.get(Field.CONSENT_PURPOSE),
            consentAt(cells),
            new OtherCells(row, map),
            row.location());
    nameless(cells, recipient);
    if (cells.isBroken()) {
      return null;
    }
    return recipient.given() ? recipient : RecipientIds.derive(recipient);
  }

  /** Whoever is sent to another state is written to there. */
  private static String home(String office, String country, String hostCountry) {
    return office.equals(AMBASSADOR) || !hostCountry.isEmpty() ? hostCountry : country;
  }

  private static void nameless(RowCells cells, Recipient recipient) {
    boolean none =
        recipient.name().printed().isEmpty()
            && recipient.organisation().isEmpty()
            && recipient.office().isEmpty()
            && recipient.addressee().isEmpty()
            && recipient.emails().isEmpty();
    if (none && !cells.isBroken()) {
      cells.error(
          cells.row().location(),
          "this row names no one",
          "Fill in a name, an office, an organisation or an email address, or delete the row.");
    }
  }

  private String id(RowCells cells) {
    String id = cells.get(Field.ID);
    if (id.isEmpty() || RecipientIds.isOne(id)) {
      return id;
    }
    // Numbers and codes of other programs are ids as well, once they can be parts of file names.
    String slug = RecipientIds.slug(id);
    if (!slug.isEmpty()) {
      tellOfIds(cells, id, slug);
      return slug;
    }
    cells.error(
        cells.at(Field.ID),
        "`" + Words.shown(id) + "` cannot be an id",
        "Use up to 64 of the characters a-z, 0-9 and hyphen.");
    return "";
  }

  private void tellOfIds(RowCells cells, String id, String slug) {
    if (!idsTold) {
      idsTold = true;
      cells.tell(
          List.of(
              Problem.note(
                  cells.at(Field.ID),
                  "the id `"
                      + Words.shown(id)
                      + "` is written `"
                      + slug
                      + "` here, and others alike",
                  "Nothing: ids become names of files, and keep to a-z, 0-9 and hyphen.")));
    }
  }

  private String office(RowCells cells) {
    String cell = map.has(Field.OFFICE) ? cells.get(Field.OFFICE) : position(cells);
    int end = cell.indexOf('\n');
    return words.office(end < 0 ? cell : cell.substring(0, end));
  }

  /** Many lists call an office a title; a title that is none says what someone is. */
  private static String position(RowCells cells) {
    String prefix = cells.get(Field.PREFIX);
    return prefix.isEmpty() || Words.isTitle(prefix) ? "" : prefix;
  }

  private RecipientKind kind(RowCells cells, String office) {
    String cell = cells.get(Field.KIND);
    if (!cell.isEmpty()) {
      Optional<String> kind = Words.vocabulary().kind(cell);
      if (kind.isPresent()) {
        return RecipientKind.valueOf(kind.get().toUpperCase(Locale.ROOT));
      }
      cells.warning(
          cells.at(Field.KIND),
          "`" + Words.shown(cell) + "` is no kind of recipient",
          "Write target, partner or supporter.");
    }
    if (office.equals(PARTNER)) {
      return RecipientKind.PARTNER;
    }
    boolean consent = map.has(Field.CONSENT_PURPOSE) || map.has(Field.CONSENT_AT);
    return consent && office.isEmpty() ? RecipientKind.SUPPORTER : RecipientKind.TARGET;
  }

  private String country(RowCells cells, Field field) {
    String cell = cells.get(field);
    return cell.isEmpty() || NOTHING.contains(cell) ? "" : words.country(cells, field, cell);
  }

  private List<String> accreditedTo(RowCells cells) {
    List<String> codes = new ArrayList<>();
    for (String value : cells.values(Field.ACCREDITED_TO)) {
      codes.add(words.country(cells, Field.ACCREDITED_TO, value));
    }
    return codes;
  }

  private List<String> languages(RowCells cells) {
    List<String> tags = new ArrayList<>();
    for (String value : cells.values(Field.LANGUAGE)) {
      Optional<String> tag = words.language(cells, value);
      tag.filter(found -> !tags.contains(found)).ifPresent(tags::add);
    }
    return tags;
  }

  private Gender gender(RowCells cells) {
    String cell = cells.get(Field.GENDER);
    if (cell.isEmpty()) {
      return Gender.NEUTRAL;
    }
    Optional<Gender> gender =
        Gender.parse(cell).or(() -> Words.vocabulary().gender(cell).flatMap(Gender::parse));
    if (gender.isEmpty()) {
      cells.warning(
          cells.at(Field.GENDER),
          "`" + Words.shown(cell) + "` in the column `gender` is not understood",
          "Write female, male or neutral, or leave it empty; it is never guessed.");
    }
    return gender.orElse(Gender.NEUTRAL);
  }

  /** A title alone is no salutation, whatever its column is called. */
  private String salutation(RowCells cells) {
    String cell = cells.get(Field.SALUTATION);
    return Words.isTitle(cell) ? "" : cell;
  }

  private PersonName name(RowCells cells) {
    String title = cells.get(Field.PREFIX);
    String prefix = map.has(Field.OFFICE) || Words.isTitle(title) ? title : "";
    String salutation = cells.get(Field.SALUTATION);
    return new PersonName(
        prefix.isEmpty() && Words.isTitle(salutation) ? salutation : prefix,
        cells.get(Field.GIVEN_NAME),
        cells.get(Field.ADDITIONAL_NAME),
        cells.get(Field.FAMILY_NAME),
        cells.get(Field.SUFFIX),
        cells.get(Field.NAME));
  }

  private static String organisation(RowCells cells) {
    String organisation = cells.get(Field.ORGANISATION);
    String department = cells.get(Field.DEPARTMENT);
    return organisation.isEmpty() || department.isEmpty()
        ? organisation + department
        : organisation + ", " + department;
  }

  private @Nullable LocalDate verifiedOn(RowCells cells) {
    String cell = cells.get(Field.VERIFIED_ON);
    return cell.isEmpty()
        ? null
        : words.date(cells, Field.VERIFIED_ON, cell).map(DateText.Read.Known::date).orElse(null);
  }

  private String consentAt(RowCells cells) {
    String cell = cells.get(Field.CONSENT_AT);
    return cell.isEmpty()
        ? ""
        : words.date(cells, Field.CONSENT_AT, cell).map(DateText.Read.Known::iso).orElse("");
  }
}
