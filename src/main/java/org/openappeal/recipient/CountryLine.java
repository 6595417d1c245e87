package org.openappeal.recipient;

import java.util.List;
import java.util.Locale;

/**
 * The last line of an envelope that goes abroad: the country, in capitals, in a language of the
 * country of posting, for it is there that letters are sorted by it. Stateless.
 */
final class CountryLine {
  private static final Locale BOKMAL = Locale.forLanguageTag("nb");
  private static final String UNICASE = "ka";

  private CountryLine() {}

  /**
   * The line, or nothing where the letter stays at home.
   *
   * @param languages BCP 47 tags; the first that is official in the country of posting is taken,
   *     else the one most spoken there
   */
  static String of(String country, String postedIn, List<String> languages) {
    if (country.isEmpty() || country.equalsIgnoreCase(postedIn)) {
      return "";
    }
    Locale language = language(postedIn.toUpperCase(Locale.ROOT), languages);
    String name = new Locale("", country).getDisplayCountry(language);
    int bracket = name.indexOf(" (");
    String plain = bracket < 0 ? name : name.substring(0, bracket);
    // Georgian has capitals since Unicode 11 alone: few fonts have them, and no envelope.
    return language.getLanguage().equals(UNICASE) ? plain : plain.toUpperCase(language);
  }

  private static Locale language(String postedIn, List<String> languages) {
    List<Locale> official =
        AddressFormats.of(postedIn).languages().stream()
            .filter(tag -> !tag.isEmpty())
            .map(Locale::forLanguageTag)
            .toList();
    List<Locale> wanted = languages.stream().map(Locale::forLanguageTag).toList();
    return wanted.stream()
        .filter(tag -> official.stream().anyMatch(other -> isSame(tag, other)))
        .findFirst()
        .or(() -> official.stream().findFirst())
        .or(() -> wanted.stream().findFirst())
        .orElse(Locale.ENGLISH);
  }

  private static boolean isSame(Locale one, Locale other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(Locale language) {
    return language.getLanguage().equals("no") ? BOKMAL.getLanguage() : language.getLanguage();
  }
}
