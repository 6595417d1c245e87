package org.openappeal.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  /** Blanks of other widths, which newer data of CLDR prefers, are blanks here. */
  private static String plain(String text) {
    return text.replaceAll("[\\p{Zs}]", " ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en|2 March 2019|12,345",
        "en-US|March 2, 2019|12,345",
        "fr|2 mars 2019|12 345",
        "de|2. März 2019|12.345",
        "es|2 de marzo de 2019|12.345",
        "no|2. mars 2019|12 345",
        "nb|2. mars 2019|12 345",
        "pl|2 marca 2019|12 345",
        "ru|2 марта 2019 г.|12 345",
        "uk|2 березня 2019 р.|12 345",
        "az|2 mart 2019|12.345",
        "tr|2 Mart 2019|12.345",
        "ka|2 მარტი, 2019|12 345",
        "ar|٢ مارس ٢٠١٩|١٢٬٣٤٥",
        "fa|۲ مارس ۲۰۱۹|۱۲٬۳۴۵",
      })
  void datesAndNumbersAreWrittenAsInTheLanguage(String tag, String date, String number) {
    Language language = new Language(tag);
    assertThat(plain(language.date(LocalDate.of(2019, 3, 2)))).isEqualTo(date);
    assertThat(plain(language.number(12345))).isEqualTo(number);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en|A and B|A, B and C",
        "fr|A et B|A, B et C",
        "de|A und B|A, B und C",
        "es|A y B|A, B y C",
        "no|A og B|A, B og C",
        "ru|A и B|A, B и C",
        "uk|A і B|A, B і C",
        "az|A və B|A, B və C",
        "tr|A ve B|A, B ve C",
        "ka|A და B|A, B და C",
        "ar|A وB|A وB وC",
      })
  void listsHaveTheConjunctionOfTheLanguage(String tag, String two, String three) {
    Language language = new Language(tag);
    assertThat(language.list(List.of())).isEmpty();
    assertThat(language.list(List.of("A"))).isEqualTo("A");
    assertThat(language.list(List.of("A", "B"))).isEqualTo(two);
    assertThat(language.list(List.of("A", "B", "C"))).isEqualTo(three);
  }

  @Test
  void aConjunctionGivesWayToTheWordBehindIt() {
    assertThat(new Language("es").list(List.of("Ana", "Inés"))).isEqualTo("Ana e Inés");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "en, 1st 2nd 3rd 4th 11th 21st",
    "fr, 1er 2e 3e 4e 11e 21e",
    "de, 1. 2. 3. 4. 11. 21.",
    "no, 1. 2. 3. 4. 11. 21.",
    "es, 1.º 2.º 3.º 4.º 11.º 21.º",
    "az, 1-ci 2-ci 3-cü 4-cü 11-ci 21-ci",
    "ru, 1 2 3 4 11 21",
    "ar, ١ ٢ ٣ ٤ ١١ ٢١",
    "fa, ۱. ۲. ۳. ۴. ۱۱. ۲۱.",
  })
  void ordinalsAreThoseOfTheLanguage(String tag, String expected) {
    Language language = new Language(tag);
    String ordinals =
        IntStream.of(1, 2, 3, 4, 11, 21)
            .mapToObj(language::ordinal)
            .reduce((one, other) -> one + " " + other)
            .orElseThrow();
    assertThat(ordinals).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"6, 6-cı", "9, 9-cu", "10, 10-cu", "40, 40-cı", "100, 100-cü", "20, 20-ci"})
  void azerbaijaniEndingsFollowTheVowelOfTheNumber(int number, String ordinal) {
    assertThat(new Language("az").ordinal(number)).isEqualTo(ordinal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar-EG", "fa", "he", "ur", "ps", "ckb", "az-Arab", "pa-Arab"})
  void theseAreWrittenFromRightToLeft(String tag) {
    assertThat(new Language(tag).isRightToLeft()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "az", "tr", "ru", "ka", "ur-Latn", "no", "zh-Hant"})
  void theseAreWrittenFromLeftToRight(String tag) {
    assertThat(new Language(tag).isRightToLeft()).isFalse();
  }

  @Test
  void countriesAreNamedInTheLanguage() {
    assertThat(new Language("az").country("AZ")).isEqualTo("Azərbaycan");
    assertThat(new Language("fr").country("NO")).isEqualTo("Norvège");
    assertThat(new Language("fr").country("")).isEmpty();
  }

  @Test
  void englishWithoutARegionIsThatOfTheUnitedKingdom() {
    assertThat(new Language("en").locale()).isEqualTo(Locale.UK);
    assertThat(new Language("en").tag()).isEqualTo("en");
  }
}
