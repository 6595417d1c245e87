package org.openappeal.recipient;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.ProblemException;
import org.openappeal.yaml.Yaml;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/**
 * The words lists are written in: {@code headings/<language>.yaml}, and {@code address-books.yaml}
 * for what programs export in English. Adding a language is adding a file. Immutable.
 */
final class Vocabulary {
  private static final String BOOKS = "address-books";
  private static final Set<String> SECTIONS =
      Set.of("headings", "offices", "kinds", "genders", "titles");

  private final Map<String, Meaning> headings = new HashMap<>();
  private final Map<String, Map<String, String>> words = new HashMap<>();

  private Vocabulary() {}

  /**
   * What a heading means.
   *
   * @param rank which of several columns of its kind it is: the lowest one that is filled is taken;
   *     parts of one address have the same
   */
  record Meaning(Field field, int rank) {}

  /** The languages there is a file for. */
  static List<String> languages() {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(language -> Vocabulary.class.getResource(file(language)) != null)
        .toList();
  }

  /** All languages and address books together; read when first asked for. */
  static Vocabulary all() {
    return All.VOCABULARY;
  }

  /** A list whose headings are all those of the fields does not need it. */
  private static final class All {
    private static final Vocabulary VOCABULARY = read();
  }

  private static Vocabulary read() {
    Vocabulary all = new Vocabulary();
    for (Field field : Field.values()) {
      all.headings.put(Folding.fold(field.key()), new Meaning(field, 0));
    }
    all.add(BOOKS);
    all.add("en");
    languages().stream().filter(language -> !language.equals("en")).forEach(all::add);
    return all;
  }

  /**
   * The fields of a format that has no headings of its own.
   *
   * @param format the name of its file
   */
  static Vocabulary of(String format) {
    Vocabulary fixed = new Vocabulary();
    fixed.add(format);
    return fixed;
  }

  private static String file(String name) {
    return "headings/" + name + ".yaml";
  }

  private void add(String name) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(file(name))) {
      if (in == null) {
        throw new IllegalArgumentException("no headings for " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      YamlMap top = Yaml.read(file(name), text, 0);
      if (!top.unknownKeys(SECTIONS).isEmpty()) {
        throw new ProblemException(top.unknownKeys(SECTIONS));
      }
      top.find("headings").ifPresent(section -> headings(section.map()));
      for (String section : SECTIONS) {
        if (!section.equals("headings")) {
          top.find(section).ifPresent(value -> words(section, value.map()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void headings(YamlMap section) {
    for (String key : section.keys()) {
      int dot = key.indexOf('.');
      String name = dot < 0 ? key : key.substring(0, dot);
      Field field = Field.of(name).orElseThrow(() -> new IllegalArgumentException(key));
      int rank = dot < 0 ? 0 : rank(key.substring(dot + 1));
      for (String heading : texts(section.get(key))) {
        headings.putIfAbsent(Folding.fold(heading.replace("#", "0")), new Meaning(field, rank));
      }
    }
  }

  private static int rank(String slot) {
    return switch (slot) {
      case "work" -> 10;
      case "home" -> 20;
      case "other" -> 30;
      case "#" -> 0;
      default -> Integer.parseInt(slot);
    };
  }

  private void words(String section, YamlMap map) {
    Map<String, String> all = words.computeIfAbsent(section, name -> new HashMap<>());
    for (String word : map.keys()) {
      all.putIfAbsent(Folding.fold(word), word);
      texts(map.get(word)).forEach(text -> all.putIfAbsent(Folding.fold(text), word));
    }
  }

  private static List<String> texts(YamlValue value) {
    List<String> texts = new ArrayList<>();
    value.items().forEach(item -> texts.add(item.text()));
    return texts;
  }

  /** What a heading means; {@code E-mail 3} is the third of the headings {@code E-mail #}. */
  Optional<Meaning> heading(String heading) {
    String folded = Folding.fold(heading);
    Meaning exact = headings.get(folded);
    return exact != null ? Optional.of(exact) : Optional.ofNullable(numbered(folded));
  }

  private @Nullable Meaning numbered(String folded) {
    String[] parts = folded.split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].length() == 1 && Character.isDigit(parts[i].charAt(0))) {
        int number = parts[i].charAt(0) - '0';
        parts[i] = "0";
        Meaning meaning = headings.get(String.join(" ", parts));
        return meaning == null ? null : new Meaning(meaning.field(), meaning.rank() + number);
      }
    }
    return null;
  }

  /** Our own word for an office, if {@code text} is certainly one. */
  Optional<String> office(String text) {
    return word("offices", text);
  }

  /** {@code target}, {@code partner} or {@code supporter}. */
  Optional<String> kind(String text) {
    return word("kinds", text);
  }

  /** {@code female}, {@code male} or {@code neutral}. */
  Optional<String> gender(String text) {
    return word("genders", text);
  }

  /** Whether {@code text} is made of titles alone: {@code Mr}, {@code Frau Dr.} */
  boolean isTitle(String text) {
    String folded = Folding.fold(text);
    Map<String, String> titles = words.getOrDefault("titles", Map.of());
    return titles.containsKey(folded)
        || Arrays.stream(folded.split(" ", -1)).allMatch(titles::containsKey);
  }

  private Optional<String> word(String section, String text) {
    return Optional.ofNullable(words.getOrDefault(section, Map.of()).get(Folding.fold(text)));
  }
}
