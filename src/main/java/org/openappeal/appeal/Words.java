package org.openappeal.appeal;

import java.util.Map;

/** The few words that letterheads need and that no data of the JDK holds. */
final class Words {
  private static final Map<String, Map<String, String>> BY_LANGUAGE =
      Map.of(
          "en", Map.of("page", "Page", "outOf", "of"),
          "fr", Map.of("page", "Page", "outOf", "sur"),
          "de", Map.of("page", "Seite", "outOf", "von"),
          "es", Map.of("page", "Página", "outOf", "de"),
          "no", Map.of("page", "Side", "outOf", "av"));

  private Words() {}

  static Map<String, String> of(String language) {
    return BY_LANGUAGE.getOrDefault(language, Map.of("page", "", "outOf", "/"));
  }
}
