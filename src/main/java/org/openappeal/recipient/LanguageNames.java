package org.openappeal.recipient;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/** Languages by tag or name, in the languages of the lists. Not thread-safe. */
final class LanguageNames {
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private final Map<String, String> known = new HashMap<>();
  private final NearestName nearest = new NearestName();

  /** The BCP 47 tag of what {@code text} names; nothing if it names no language. */
  Optional<String> tag(String text) {
    String cached = known.get(text);
    if (cached != null) {
      return Optional.of(cached);
    }
    Optional<String> tag = ofTag(text).or(() -> Optional.ofNullable(Names.ALL.get(bare(text))));
    if (known.size() < 10_000) {
      tag.ifPresent(found -> known.put(text, found));
    }
    return tag;
  }

  /** What to do about {@code text}, which names no language. */
  String remedy(String text) {
    return nearest
        .find(bare(text), Names.ALL)
        .map(name -> Names.ALL.getOrDefault(name, ""))
        .map(
            tag ->
                "Did you mean "
                    + Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH)
                    + " ("
                    + tag
                    + ")?")
        .orElse("Write a tag such as en, fr or pt-BR.");
  }

  private static Optional<String> ofTag(String text) {
    String hyphens = text.replace('_', '-');
    int end = hyphens.indexOf('-');
    String language = (end < 0 ? hyphens : hyphens.substring(0, end)).toLowerCase(Locale.ROOT);
    if (!CODES.contains(language)) {
      return Optional.empty();
    }
    try {
      String tag = new Locale.Builder().setLanguageTag(hyphens).build().toLanguageTag();
      return Optional.of(tag);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** Without the word “language”, which some languages put behind the name. */
  private static String bare(String text) {
    String folded = Folding.fold(text);
    for (String word : new String[] {" dili", " язык", " language"}) {
      if (folded.endsWith(word)) {
        return folded.substring(0, folded.length() - word.length());
      }
    }
    return folded;
  }

  /** Many lists name no language but by its tag. */
  private static final class Names {
    private static final Map<String, String> ALL = read();
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    for (String language : Vocabulary.languages()) {
      Locale locale = Locale.forLanguageTag(language);
      for (String code : CODES) {
        Locale named = Locale.forLanguageTag(code);
        // Three languages have an old code as well, which the tag never is.
        String tag = named.toLanguageTag();
        names.putIfAbsent(bare(named.getDisplayLanguage(locale)), tag);
        alpha3(named).ifPresent(letters -> names.putIfAbsent(letters, tag));
      }
    }
    names.put("norwegian", "no");
    names.put("bokmal", "nb");
    names.put("nynorsk", "nn");
    return Map.copyOf(names);
  }

  private static Optional<String> alpha3(Locale language) {
    try {
      return Optional.of(language.getISO3Language());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
