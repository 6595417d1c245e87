package org.openappeal.recipient;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openappeal.yaml.Yaml;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/** Countries by code or name, in the languages of the lists. Not thread-safe. */
final class CountryNames {
  /** Those of ISO 3166-1, and the one it leaves to users that posts and governments use. */
  static final Set<String> CODES = codes();

  private static final String FILE = "country-names.yaml";

  private final Map<String, String> known = new HashMap<>();
  private final NearestName nearest = new NearestName();

  private static Set<String> codes() {
    Set<String> codes = new HashSet<>(Set.of(Locale.getISOCountries()));
    codes.add("XK");
    return Set.copyOf(codes);
  }

  /** The ISO 3166-1 alpha-2 code of what {@code text} names; nothing if it names no country. */
  Optional<String> code(String text) {
    if (text.length() == 2) {
      String code = text.toUpperCase(Locale.ROOT);
      if (CODES.contains(code)) {
        return Optional.of(code);
      }
    }
    String cached = known.get(text);
    if (cached != null) {
      return Optional.of(cached);
    }
    if (text.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String folded = Folding.fold(text);
    String code = Names.ALL.get(folded);
    if (code == null && folded.startsWith("the ")) {
      code = Names.ALL.get(folded.substring(4));
    }
    if (code != null && known.size() < 10_000) {
      known.put(text, code);
    }
    return Optional.ofNullable(code);
  }

  /** What to do about {@code text}, which names no country. */
  String remedy(String text) {
    return nearest
        .find(Folding.fold(text), Names.ALL)
        .map(name -> Names.ALL.getOrDefault(name, ""))
        .map(
            code ->
                "Did you mean "
                    + new Locale("", code).getDisplayCountry(Locale.ENGLISH)
                    + " ("
                    + code
                    + ")?")
        .orElse("Write the two letters of ISO 3166, such as NO or GB.");
  }

  /** Many lists name no country but by its code. */
  private static final class Names {
    private static final Map<String, String> ALL = read();
  }

  private static Map<String, String> read() {
    Map<String, String> names = aliases();
    for (String language : Vocabulary.languages()) {
      Locale locale = Locale.forLanguageTag(language);
      for (String code : CODES) {
        Locale country = new Locale("", code);
        names.putIfAbsent(Folding.fold(country.getDisplayCountry(locale)), code);
        alpha3(country).ifPresent(letters -> names.putIfAbsent(letters, code));
      }
    }
    return Map.copyOf(names);
  }

  private static Optional<String> alpha3(Locale country) {
    try {
      return Optional.of(country.getISO3Country().toLowerCase(Locale.ROOT));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> aliases() {
    Map<String, String> names = new HashMap<>();
    try (InputStream in = CountryNames.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
      YamlMap map = Yaml.read(FILE, new String(bytes, StandardCharsets.UTF_8), 0);
      for (String code : map.keys()) {
        List<YamlValue> items = map.get(code).items();
        items.forEach(item -> names.put(Folding.fold(item.text()), code));
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
