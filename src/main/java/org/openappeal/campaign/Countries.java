package org.openappeal.campaign;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which state a text speaks of most. */
final class Countries {
  private static final int ENOUGH = 100_000;

  private Countries() {}

  /** The ISO 3166-1 alpha-2 code of the country that {@code text} names most often. */
  static Optional<String> mostNamed(String text, Locale language) {
    String start = text.substring(0, Math.min(text.length(), ENOUGH));
    Map<String, Long> counts = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(language);
      if (name.length() > 3 && start.contains(name)) {
        Pattern word = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
        counts.put(code, word.matcher(start).results().count());
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }
}
