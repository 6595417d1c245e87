package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | on 2 March 2019 | 2019-03-02",
        "en | on March 2nd, 2019 | 2019-03-02",
        "en | on 2019-03-02 | 2019-03-02",
        "fr | le 1er mars 2019 | 2019-03-01",
        "fr | LE 2 FÉVRIER 2019 | 2019-02-02",
        "fr | le 2 août 2019 | 2019-08-02",
        "es | el 2 de marzo de 2019 | 2019-03-02",
        "es | el 1.º de marzo de 2019 | 2019-03-01",
        "es | el 2 de marzo del año 2019 | 2019-03-02",
        "de | am 2. März 2019 | 2019-03-02",
        "de | den 2. 3. 2019 | 2019-03-02",
        "de | am 02.03.2019 | 2019-03-02",
        "no | den 2. mars 2019 | 2019-03-02",
        "no | 2.3.2019 | 2019-03-02",
        "ru | 2 марта 2019 года | 2019-03-02",
        "ru | 2-го мая 2019 г. | 2019-05-02",
        "ru | 02.03.2019 г. | 2019-03-02",
        "az | 2 mart 2019-cu il | 2019-03-02",
        "az | 2019-cu il 2 mart | 2019-03-02",
        "az | 2019-cu il martın 2-də | 2019-03-02",
        "az | 2 İYUN 2019 | 2019-06-02",
        "az | 02.03.2019-cu il tarixində | 2019-03-02",
      })
  void readsADateInItsLanguage(String language, String text, LocalDate date) {
    assertThat(new Dates(CueFiles.read(language)).in(text))
        .extracting(Dates.Dated::date)
        .containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | free her by 1 June 2031",
        "en | free her on 1 June 2031 at the latest",
        "fr | libérez-la avant le 1er juin 2031",
        "fr | libérez-la d'ici au 1er juin 2031",
        "fr | libérez-la le 1er juin 2031 au plus tard",
        "es | libérenla antes del 1 de junio de 2031",
        "es | libérenla a más tardar el 1 de junio de 2031",
        "de | lassen Sie sie bis zum 1. Juni 2031 frei",
        "de | lassen Sie sie bis spätestens 1. Juni 2031 frei",
        "no | løslat henne innen 1. juni 2031",
        "no | løslat henne senest den 1. juni 2031",
        "ru | освободите её до 1 июня 2031 года",
        "ru | освободите её не позднее 1 июня 2031 года",
        "az | onu 1 iyun 2031-ci ilədək azad edin",
        "az | onu 2031-ci il iyunun 1-dək azad edin",
        "az | onu 1 iyun 2031-ci il tarixinə qədər azad edin",
      })
  void readsWhatMustBeDoneByADay(String language, String text) {
    assertThat(new Dates(CueFiles.read(language)).deadline(text))
        .contains(LocalDate.of(2031, 6, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | freed on 1 June 2031",
        "fr | arrêtée le 1er juin 2031",
        "es | detenida el 1 de junio de 2031",
        "de | am 1. Juni 2031 verhaftet",
        "no | arrestert 1. juni 2031",
        "ru | задержана 1 июня 2031 года",
        "az | 1 iyun 2031-ci ildə saxlanılıb",
      })
  void takesNoOtherDayForADeadline(String language, String text) {
    assertThat(new Dates(CueFiles.read(language)).deadline(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"de, am 31. Februar 2019", "fr, le 5 mars", "ru, 45.03.2019", "en, 12/2019/03"})
  void takesNothingElseForADate(String language, String text) {
    assertThat(new Dates(CueFiles.read(language)).in(text)).isEqualTo(List.of());
  }
}
