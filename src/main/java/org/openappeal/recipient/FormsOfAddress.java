package org.openappeal.recipient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * The forms of address of a campaign: {@code templates/forms-of-address.yaml}. No form is made from
 * a name, and none from a gender that was not given. Immutable.
 */
public final class FormsOfAddress {
  /** No forms: texts bring their own. */
  public static final FormsOfAddress NONE = new FormsOfAddress(Map.of());

  private static final String ANY = "any";
  private static final String MINISTER = "minister";
  private static final String MINISTRY = "-ministry";

  private final Map<Key, FormOfAddress> forms;

  record Key(String language, String office, Gender gender) {}

  FormsOfAddress(Map<Key, FormOfAddress> forms) {
    this.forms = Map.copyOf(forms);
  }

  /**
   * Reads the forms in {@code file}; without such a file there are none.
   *
   * @throws ProblemException with everything wrong in it, each at its line and column
   */
  public static FormsOfAddress read(Path file) {
    if (!Files.exists(file)) {
      return NONE;
    }
    try {
      return new FormsReader(file.toString()).read(Files.readString(file));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(file),
              "the forms of address cannot be read as UTF-8",
              "Save the file as UTF-8 text, or fetch a new one with `appeal init`."),
          e);
    }
  }

  /**
   * The form for one office: its own in the gender given, its own neutral one, for a ministry that
   * of {@code minister}, that of {@code any}; all in {@code language}, or else in the language
   * without its region or script.
   *
   * @param language BCP 47 tag; {@code nb} stands for {@code no}
   */
  public Optional<FormOfAddress> find(String language, String office, Gender gender) {
    return tags(language)
        .flatMap(
            tag ->
                offices(office)
                    .flatMap(
                        one ->
                            Stream.of(
                                new Key(tag, one, gender), new Key(tag, one, Gender.NEUTRAL))))
        .map(forms::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The offices whose forms serve {@code office}, its own first. */
  static Stream<String> offices(String office) {
    return office.endsWith(MINISTRY)
        ? Stream.of(office, MINISTER, ANY)
        : Stream.of(office, ANY).distinct();
  }

  private static Stream<String> tags(String language) {
    String whole = language.toLowerCase(Locale.ROOT);
    int hyphen = whole.indexOf('-');
    String plain = hyphen < 0 ? whole : whole.substring(0, hyphen);
    return Stream.of(whole, plain, plain.equals("nb") || plain.equals("nn") ? "no" : plain)
        .distinct();
  }
}
