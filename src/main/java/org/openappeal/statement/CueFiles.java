package org.openappeal.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.yaml.Yaml;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/** Reads {@code cues/<language>.yaml}: adding a language is adding a file. */
final class CueFiles {
  private static final int MONTHS = 12;
  private static final Set<String> OWN_KEYS =
      Set.of("stopwords", "months", "kinds", "numbers", "actions", "prefixes", "endings");

  private CueFiles() {}

  /** The languages there is a file for. */
  static List<String> languages() {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(language -> CueFiles.class.getResource(name(language)) != null)
        .toList();
  }

  /**
   * The cues of one language.
   *
   * @throws ProblemException if the file is broken
   */
  static Cues read(String language) {
    return cues(language, Yaml.read(name(language), text(language), 0));
  }

  private static String name(String language) {
    return "cues/" + language + ".yaml";
  }

  static String text(String language) {
    try (InputStream file = CueFiles.class.getResourceAsStream(name(language))) {
      if (file == null) {
        throw new IllegalArgumentException("no cues for " + language);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cues cues(String language, YamlMap file) {
    Set<String> known = new HashSet<>(OWN_KEYS);
    for (Cue cue : Cue.values()) {
      known.add(cue.key());
    }
    List<Problem> unknown = file.unknownKeys(known);
    if (!unknown.isEmpty()) {
      throw new ProblemException(unknown);
    }
    Map<Cue, Phrases> phrases = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      phrases.put(cue, Phrases.of(texts(file.find(cue.key()))));
    }
    List<String> months = texts(file.find("months"));
    if (months.size() != MONTHS) {
      throw Problem.error(file.location(), "`months` names no twelve months", "Name all twelve.")
          .asException();
    }
    return new Cues(
        language,
        months,
        kinds(file.get("kinds").map()),
        numbers(file.find("numbers")),
        file.find("actions")
            .map(value -> ActionCueReader.read(value.map()))
            .orElse(ActionCues.NONE),
        phrases,
        folded(file.find("prefixes")).collect(Collectors.toUnmodifiableSet()),
        folded(file.find("endings"))
            .sorted(Comparator.comparingInt(ending -> -ending.length()))
            .toList());
  }

  private static Stream<String> folded(Optional<YamlValue> list) {
    return texts(list).stream().map(Characters::fold);
  }

  private static Map<String, Phrases> kinds(YamlMap map) {
    Map<String, Phrases> kinds = new LinkedHashMap<>();
    for (String kind : map.keys()) {
      kinds.put(kind, Phrases.of(texts(map.find(kind))));
    }
    return kinds;
  }

  private static Map<String, Integer> numbers(Optional<YamlValue> words) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    words
        .map(YamlValue::map)
        .ifPresent(
            map ->
                map.keys()
                    .forEach(word -> numbers.put(Characters.fold(word), map.get(word).number())));
    return numbers;
  }

  static List<String> texts(Optional<YamlValue> list) {
    List<String> texts = new ArrayList<>();
    list.ifPresent(value -> value.items().forEach(item -> texts.add(item.text())));
    return texts;
  }
}
