package org.openappeal.recipient;

import java.util.Optional;
import java.util.Set;
import org.openappeal.recipient.DateText.Read;

/**
 * Countries, languages, dates and offices as people write them, each read once it is needed. Not
 * thread-safe.
 */
final class Words {
  /** The offices that have words of their own, and need no dictionary. */
  private static final Set<String> OFFICES =
      Set.of(
          "ambassador",
          "head-of-state",
          "head-of-government",
          "minister",
          "justice-ministry",
          "foreign-ministry",
          "interior-ministry",
          "prosecutor",
          "penitentiary-service",
          "ombudsman",
          "bar-association",
          "member-of-parliament",
          "inter-governmental-body",
          "partner-organisation",
          "office");

  private static final int SHOWN = 60;
  private static final int LONGEST_TITLE = 20;

  private final CountryNames countries = new CountryNames();
  private final LanguageNames languages = new LanguageNames();
  private final DateText dates = new DateText();

  static Vocabulary vocabulary() {
    return Vocabulary.all();
  }

  /** Whether a salutation is no salutation, but a title alone. */
  static boolean isTitle(String salutation) {
    boolean whole = salutation.length() > LONGEST_TITLE || salutation.indexOf(',') >= 0;
    return !salutation.isEmpty() && !whole && vocabulary().isTitle(salutation);
  }

  /** A text of a list, fit to be shown: short, without what a terminal would act on. */
  static String shown(String text) {
    String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return start.replaceAll("\\p{Cntrl}", " ");
  }

  String office(String text) {
    return text.isEmpty() || OFFICES.contains(text)
        ? text
        : vocabulary().office(text).orElseGet(() -> Folding.slug(text));
  }

  /** The code of a country; empty if there is none, which breaks the row. */
  String country(RowCells cells, Field field, String text) {
    Optional<String> code = countries.code(text);
    if (code.isEmpty()) {
      cells.error(
          cells.at(field),
          "`" + shown(text) + "` in the column `" + field.key() + "` is no country",
          countries.remedy(text));
    }
    return code.orElse("");
  }

  Optional<String> countryIn(String text) {
    return countries.code(text);
  }

  Optional<String> language(RowCells cells, String text) {
    Optional<String> tag = languages.tag(text);
    if (tag.isEmpty()) {
      cells.warning(
          cells.at(Field.LANGUAGE),
          "`" + shown(text) + "` in the column `language` is no language",
          languages.remedy(text));
    }
    return tag;
  }

  Optional<Read.Known> date(RowCells cells, Field field, String text) {
    Read read = dates.read(text);
    if (read instanceof Read.Doubtful doubtful) {
      cells.warning(
          cells.at(field),
          "`" + shown(text) + "` in the column `" + field.key() + "` " + doubtful.why(),
          "Write the date as 2019-06-30.");
    }
    return read instanceof Read.Known known ? Optional.of(known) : Optional.empty();
  }
}
