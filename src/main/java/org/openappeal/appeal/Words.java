package org.openappeal.appeal;

import java.util.Locale;
import java.util.Map;

/** The few words that letterheads need and that no data of the JDK holds. */
final class Words {
  private static final Map<String, Map<String, String>> BY_LANGUAGE =
      Map.ofEntries(
          page("en", "Page", "of"),
          page("fr", "Page", "sur"),
          page("de", "Seite", "von"),
          page("es", "Página", "de"),
          page("it", "Pagina", "di"),
          page("pt", "Página", "de"),
          page("no", "Side", "av"),
          page("ru", "Страница", "из"),
          page("uk", "Сторінка", "з"),
          page("pl", "Strona", "z"),
          page("hr", "Stranica", "od"),
          page("az", "Səhifə", "/"),
          page("tr", "Sayfa", "/"),
          page("ka", "გვერდი", "/"),
          page("ar", "صفحة", "من"),
          page("fa", "صفحه", "از"));

  private Words() {}

  private static Map.Entry<String, Map<String, String>> page(String tag, String page, String of) {
    return Map.entry(tag, Map.of("page", page, "outOf", of));
  }

  /** The words in {@code language}, or in the language without its region. */
  static Map<String, String> of(String language) {
    String plain = Locale.forLanguageTag(language).getLanguage();
    return BY_LANGUAGE.getOrDefault(plain, Map.of("page", "", "outOf", "/"));
  }
}
