package org.openappeal.appeal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.openappeal.problem.ProblemException;
import org.openappeal.yaml.Yaml;
import org.openappeal.yaml.YamlMap;

/**
 * What the rules of care know of one language: {@code care/<language>.yaml}. Immutable.
 *
 * @param greetings words that open a salutation and address no one by themselves, folded
 * @param titles words behind them after which a name is missing, folded
 * @param misaddressed salutations that put a greeting before a form of address that has none
 * @param doubles words that may stand twice, folded
 * @param endings that a name takes in a sentence, the longest first, folded
 * @param dropped last letters that a name gives up before an ending, folded
 * @param blanks words in square brackets that somebody was to replace, folded
 */
record CareWords(
    Set<String> greetings,
    Set<String> titles,
    List<String> misaddressed,
    Set<String> doubles,
    List<String> endings,
    String dropped,
    Set<String> blanks) {
  private static final CareWords NONE =
      new CareWords(Set.of(), Set.of(), List.of(), Set.of(), List.of("'s", "'"), "", Set.of());
  private static final Set<String> KEYS =
      Set.of(
          "greetings",
          "titles",
          "misaddressed",
          "doubles",
          "name-endings",
          "name-loses",
          "placeholders");

  /**
   * The words of a language; of one without a file only what holds everywhere.
   *
   * @param language BCP 47
   */
  static CareWords of(String language) {
    String plain = Locale.forLanguageTag(language).getLanguage();
    String name = plain.equals("nb") || plain.equals("nn") ? "no" : plain;
    try (InputStream file = CareWords.class.getResourceAsStream("care/" + name + ".yaml")) {
      return file == null
          ? NONE
          : read(name + ".yaml", new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CareWords read(String name, String text) {
    YamlMap map = Yaml.read(name, text, 0);
    if (!map.unknownKeys(KEYS).isEmpty()) {
      throw new ProblemException(map.unknownKeys(KEYS));
    }
    return new CareWords(
        set(map, "greetings"),
        set(map, "titles"),
        list(map, "misaddressed"),
        set(map, "doubles"),
        list(map, "name-endings").stream()
            .sorted(Comparator.comparingInt(ending -> -ending.length()))
            .toList(),
        String.join("", list(map, "name-loses")),
        set(map, "placeholders"));
  }

  private static List<String> list(YamlMap map, String key) {
    return map.find(key).stream()
        .flatMap(value -> value.items().stream())
        .map(item -> Prose.folded(item.text()))
        .toList();
  }

  private static Set<String> set(YamlMap map, String key) {
    return list(map, key).stream().collect(Collectors.toUnmodifiableSet());
  }
}
