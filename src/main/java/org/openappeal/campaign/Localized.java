package org.openappeal.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A text in several languages.
 *
 * @param texts by BCP 47 tag in lower case; the tag {@code ""} holds for every language
 */
public record Localized(Map<String, String> texts) {

  /** Texts that can no longer change. */
  public Localized {
    texts = Map.copyOf(texts);
  }

  /** The text in {@code language}, else in the first of {@code fallbacks} there is, else empty. */
  public String in(String language, List<String> fallbacks) {
    return Stream.concat(Stream.of(language), fallbacks.stream())
        .map(tag -> texts.get(tag.toLowerCase(Locale.ROOT)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(texts.getOrDefault("", ""));
  }

  /** The texts that say something: a line left open in a draft is no text. */
  Localized withoutEmpty() {
    Map<String, String> filled = new HashMap<>(texts);
    filled.values().removeIf(String::isBlank);
    return new Localized(filled);
  }

  /** Whether there is a text for {@code language} itself. */
  public boolean has(String language) {
    return texts.containsKey(language.toLowerCase(Locale.ROOT)) || texts.containsKey("");
  }
}
