package org.openappeal.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** The forms of the sample, and what a file of forms may not say. */
class FormsOfAddressTest {
  private static final FormsOfAddress SAMPLE =
      FormsOfAddress.read(Path.of("templates/forms-of-address.yaml"));

  @TempDir private Path folder;

  private FormsOfAddress read(String yaml) throws IOException {
    return FormsOfAddress.read(Files.writeString(folder.resolve("forms.yaml"), yaml));
  }

  private static FormOfAddress form(String language, String office, Gender gender) {
    return SAMPLE.find(language, office, gender).orElseThrow();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "forms-of-address.csv", numLinesToSkip = 1)
  void aLetterOpensAndEndsAsItsReaderExpects(
      String language, String office, String gender, String salutation, String closing) {
    FormOfAddress form = form(language, office, Gender.parse(gender).orElseThrow());
    assertThat(form.salutation()).isEqualTo(salutation);
    assertThat(form.closing(form.salutation())).isEqualTo(closing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "ru", "uk", "pl", "hr", "sr", "az", "no", "ka", "es"})
  void everyLanguageHasAFormForEveryOfficeAndNoneIsCalledConfirmed(String language) {
    for (String office :
        new String[] {
          "ambassador",
          "head-of-state",
          "justice-ministry",
          "foreign-ministry",
          "prosecutor",
          "penitentiary-service",
          "ombudsman",
          "bar-association",
          "inter-governmental-body",
          "partner-organisation",
          "member-of-parliament",
          "minister",
          "anything-else"
        }) {
      for (Gender gender : Gender.values()) {
        FormOfAddress form = form(language, office, gender);
        assertThat(form.salutation()).isNotEmpty().doesNotContain("{", "$");
        assertThat(form.closing(form.salutation())).isNotEmpty().doesNotContain("{", "$");
        assertThat(form.isConfirmed()).isFalse();
        assertThat(form.location().line()).isPositive();
        if (form.closing().contains("agréer")) {
          assertThat(form.closing()).contains(", {addressed},");
        }
      }
    }
  }

  @Test
  void aGivenOpeningIsRepeatedByAFrenchClosing() {
    assertThat(form("fr", "ambassador", Gender.NEUTRAL).closing("Madame l’Ambassadrice,"))
        .startsWith("Veuillez agréer, Madame l’Ambassadrice, les assurances");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ambassador|les assurances de ma très haute considération.",
        "head-of-state|les assurances de ma très haute considération.",
        "prosecutor|l’expression de ma haute considération.",
      })
  void aFrenchClosingOfAPersonSpeaksOfOneself(String office, String end) {
    FormOfAddress form = form("fr", office, Gender.FEMALE);
    assertThat(form.ownClosing("Excellence,")).isEqualTo("Veuillez agréer, Excellence, " + end);
    assertThat(form.closing("Excellence,")).contains(" notre ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ru", "uk", "pl", "hr", "sr", "az", "no", "ka", "es"})
  void aClosingWithoutAFirstPersonIsTheSameInBothVoices(String language) {
    FormOfAddress form = form(language, "ambassador", Gender.NEUTRAL);
    assertThat(form.ownClosing()).isEqualTo(form.closing());
  }

  @ParameterizedTest
  @CsvSource({"en-GB, en", "nb, no", "nn, no", "sr-Latn, sr", "FR, fr", "xx, ''", "'', ''"})
  void aLanguageIsFoundWithoutItsRegion(String asked, String found) {
    assertThat(SAMPLE.find(asked, "ambassador", Gender.NEUTRAL).map(FormOfAddress::language))
        .isEqualTo(found.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(found));
  }

  @Test
  void withoutAFileThereAreNoForms() {
    assertThat(FormsOfAddress.read(folder.resolve("none.yaml")).find("en", "any", Gender.NEUTRAL))
        .isEmpty();
  }

  @Test
  void aConfirmedFormSaysSo() throws IOException {
    FormsOfAddress forms =
        read("en:\n  any:\n    neutral: {salutation: A, closing: B, confirmed-by: Kim Example}\n");
    assertThat(forms.find("en", "x", Gender.MALE).orElseThrow().confirmedBy())
        .isEqualTo("Kim Example");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{salutation: A, closing: B, confirmed: x}|3:42|unknown key `confirmed`",
        "{salutation: A, closing: B}|3:14|either confirmed or not",
        "{salutation: A, closing: B, confirmed-by: x, unconfirmed: true}|3:14|either confirmed or",
        "{salutation: A, closing: B, unconfirmed: maybe}|3:55|not `maybe`",
        "{closing: B, unconfirmed: true}|3:14|`salutation` is missing",
        "{salutation: A, unconfirmed: true}|3:14|there is no closing",
        "{salutation: '', closing: B, unconfirmed: true}|3:27|one line of text",
        "{salutation: \"A\\nB\", closing: B, unconfirmed: true}|3:27|one line of text",
        "{salutation: 'Dear Your Excellency,', closing: B, unconfirmed: true}|3:27|is not “dear”",
        "{salutation: A, closing: 'B {name}', unconfirmed: true}|3:39|no word in braces",
        "[A, B]|3:14|`key: value` lines",
        "{salutation: A, closing: {we: B}, unconfirmed: true}|3:39|`i` is missing",
        "{salutation: A, closing: {we: B, i: '{x}'}, unconfirmed: true}|3:50|no word in braces",
        "{salutation: A, closing: {we: B, i: C, you: D}, unconfirmed: true}|3:53|key `you`",
      })
  void whatIsWrongIsToldAtItsLineAndColumn(String form, String place, String message) {
    String yaml = "en:\n  any:\n    neutral: " + form + "\n";
    ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> read(yaml));
    assertThat(thrown.problems().stream().map(Problem::toString))
        .as(thrown.getMessage())
        .anyMatch(text -> text.contains("forms.yaml:" + place + ":") && text.contains(message));
  }

  @Test
  void anOfficeWithoutANeutralFormIsRefusedAndAWordThatIsNoGenderNamed() {
    String yaml = "en:\n  any:\n    femal: {salutation: A, closing: B, unconfirmed: true}\n";
    assertThatThrownBy(() -> read(yaml))
        .hasMessageContaining("forms.yaml:3:5: error: unknown key `femal`")
        .hasMessageContaining("Did you mean `female`?")
        .hasMessageContaining("`any` has no neutral form");
  }

  @Test
  void everyMistakeIsToldAtOnce() {
    String yaml =
        """
        english: {any: {neutral: {salutation: A, closing: B, unconfirmed: true}}}
        fr:
          any: {neutral: {salutation: A, closing: B, unconfirmed: maybe}}
          ambassador: {neutral: {closing: B, unconfirmed: true}}
        """;
    ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> read(yaml));
    assertThat(thrown.problems()).hasSize(3);
  }
}
