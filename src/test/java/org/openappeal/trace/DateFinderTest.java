package org.openappeal.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
  private static List<String> keys(String language, String text) {
    return new DateFinder(language).in(text).stream().map(DateFinder.Found::key).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | On 3 March 2017, for saying so | 2017-03-03",
        "en | since August 2018, and | 2018-08",
        "en | March 3, 2017 | 2017-03-03",
        "en | on the 3rd of March 2017 | 2017-03-03",
        "en | on 2019-01-08 | 2019-01-08",
        "en | until 31.12.2018 | 2018-12-31",
        "fr | Le 1er mars 2017, pour | 2017-03-01",
        "fr | en août 2018 | 2018-08",
        "de | am 26. Dezember 2018 begann | 2018-12-26",
        "es | el 3 de marzo de 2017 | 2017-03-03",
        "ru | 3 марта 2017 года | 2017-03-03",
        "az | 2018-ci il 26 dekabrda | 2018-12-26",
        "az | 2018-ci ilin avqustunda | 2018-08",
        "no | 9. januar 2017 | 2017-01-09",
      })
  void aDateIsReadAsItIsWritten(String language, String text, String key) {
    assertThat(keys(language, text)).containsExactly(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"in March", "31 February 2019", "may 200 people", "he may in 2018 be"})
  void whatIsNoDateIsNotRead(String text) {
    assertThat(keys("en", text)).doesNotContain("2019-02-31").isEmpty();
  }

  /** The letters' own dates must be found in every language that letters may be in. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "fr", "az", "de", "es", "no", "ru", "uk", "pl", "hr", "sr", "ka", "ar", "pt"
      })
  void whatCldrWritesIsRead(String language) {
    Locale locale = Locale.forLanguageTag(language);
    DateTimeFormatter format =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    for (int month = 1; month <= 12; month++) {
      LocalDate date = LocalDate.of(2018, month, 26);
      assertThat(keys(language, "… " + format.format(date) + " …"))
          .as(format.format(date))
          .containsExactly(date.toString());
    }
  }

  @Test
  void twoDatesAreTwo() {
    assertThat(keys("en", "from 9 January 2017 to 3 March 2017"))
        .containsExactly("2017-01-09", "2017-03-03");
  }
}
