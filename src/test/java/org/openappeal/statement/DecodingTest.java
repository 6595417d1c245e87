package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
  private static final String ENGLISH =
      "We call on the authorities – “all of them” – to release Ana.";
  private static final String FRENCH =
      "Nous demandons la libération de Sélène, arrêtée l’été dernier à Évreux : « très malade ».";
  private static final String RUSSIAN =
      "Мы призываем власти немедленно освободить Анну Дорвель. Её здоровье ухудшается.";
  private static final String POLISH =
      "Wzywamy władze do uwolnienia Anny. Jej zdrowie się pogarsza. Żądamy rzetelnego śledztwa.";
  private static final String CZECH =
      "Vyzýváme úřady, aby Annu okamžitě propustily. Její zdraví se zhoršuje, žádáme vyšetření.";
  private static final String TURKISH =
      "Yetkilileri Ayşe'yi serbest bırakmaya çağırıyoruz. İşkence iddiaları soruşturulmalıdır.";
  private static final String GERMAN =
      "Wir fordern die Behörden auf, Anna sofort freizulassen. Ärzte dürfen nicht zu ihr. Größte"
          + " Eile.";
  private static final String ICELANDIC =
      "Við krefjumst þess að Anna verði látin laus þegar í stað. Það er brýnt, því hún er veik.";

  @TempDir Path folder;

  private static String text(String language) {
    return switch (language) {
      case "en" -> ENGLISH;
      case "fr" -> FRENCH;
      case "ru" -> RUSSIAN;
      case "pl" -> POLISH;
      case "cs" -> CZECH;
      case "tr" -> TURKISH;
      case "de" -> GERMAN;
      default -> ICELANDIC;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "en, UTF-8",
    "ru, UTF-8",
    "en, UTF-16LE",
    "en, UTF-16BE",
    "ru, UTF-16LE",
    "ru, UTF-16BE",
    "en, windows-1252",
    "fr, windows-1252",
    "de, ISO-8859-1",
    "is, windows-1252",
    "ru, windows-1251",
    "ru, KOI8-R",
    "pl, ISO-8859-2",
    "pl, windows-1250",
    "cs, ISO-8859-2",
    "tr, ISO-8859-9",
    "tr, windows-1254"
  })
  void readsTextInItsEncoding(String language, String charset) throws IOException {
    String text = text(language);
    assertThat(ReadLines.of(folder, "a.txt", text + "\n" + text, Charset.forName(charset)))
        .containsExactly(text, text);
  }

  @ParameterizedTest
  @CsvSource({"ru, UTF-8", "ru, UTF-16LE", "ru, UTF-16BE", "fr, UTF-8"})
  void takesAByteOrderMarkForWhatItIs(String language, String charset) throws IOException {
    String text = text(language);
    assertThat(ReadLines.of(folder, "a.txt", "\ufeff" + text, Charset.forName(charset)))
        .containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource({"windows-1251, true", "KOI8-R, true", "UTF-8, true", "UTF-8, false", "KOI8-R, false"})
  void readsAPageInTheEncodingItNames(String charset, boolean named) throws IOException {
    String head = named ? "<meta charset=\"" + charset + "\">" : "";
    String page = "<html><head>" + head + "</head><p>" + RUSSIAN + "</html>";
    assertThat(ReadLines.of(folder, "a.html", page, Charset.forName(charset)))
        .containsExactly(RUSSIAN);
  }

  @Test
  void doesNotBelieveAPageThatIsPlainlyUtf8() throws IOException {
    String page = "<meta http-equiv=content-type content='text/html; charset=windows-1252'>";
    assertThat(ReadLines.of(folder, "a.html", page + RUSSIAN)).containsExactly(RUSSIAN);
  }

  @Test
  void readsAPageOfTwoBytesForEachCharacter() throws IOException {
    Path page = folder.resolve("a.html");
    Files.write(page, ("\ufeff<html><p>" + RUSSIAN).getBytes(StandardCharsets.UTF_16LE));
    assertThat(ReadLines.of(page)).containsExactly(RUSSIAN);
  }

  @ParameterizedTest
  @CsvSource({"'\r\n'", "'\r'", "'\n'"})
  void endsLinesAsAnySystemDoes(String end) throws IOException {
    assertThat(ReadLines.of(folder, "a.txt", "one" + end + "two" + end))
        .containsExactly("one", "two");
  }
}
