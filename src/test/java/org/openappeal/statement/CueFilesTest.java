package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.yaml.Yaml;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/** Whoever adds a language adds a file; this says what is still missing in it. */
class CueFilesTest {
  private static final Pattern EMPTY = Pattern.compile("(?m)^([a-z-]+): (?:\\[\\]|\\{\\})(.*)$");

  static List<String> languages() {
    return CueFiles.languages();
  }

  private static YamlMap file(String language) {
    return Yaml.read(language + ".yaml", CueFiles.text(language), 0);
  }

  private static List<String> texts(YamlValue list) {
    return list.items().stream().map(YamlValue::text).toList();
  }

  @Test
  void knowsTheLanguagesOfTheCampaign() {
    assertThat(languages()).contains("en", "fr", "es", "ru", "az", "no", "de");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasEveryKeyThatEnglishHas(String language) {
    List<String> keys = new ArrayList<>(List.of("stopwords", "months", "kinds"));
    keys.addAll(List.of("prefixes", "endings", "numbers", "actions"));
    for (Cue cue : Cue.values()) {
      keys.add(cue.key());
    }
    assertThat(file("en").keys()).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(file(language).keys()).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(file(language).get("kinds").map().keys())
        .containsExactlyElementsOf(file("en").get("kinds").map().keys());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void saysWhyAKeyIsEmpty(String language) {
    EMPTY
        .matcher(CueFiles.text(language))
        .results()
        .forEach(line -> assertThat(line.group(2)).as(line.group(1)).matches(" # \\S.{10,}"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void compilesEveryPhraseAndMonth(String language) {
    Cues cues = CueFiles.read(language);
    for (Cue cue : Cue.values()) {
      for (String phrase : texts(file(language).get(cue.key()))) {
        assertThat(Pattern.compile(Phrase.of(phrase).regex())).as(phrase).isNotNull();
        assertThat(phrase).as(cue.key()).isNotBlank().doesNotContain("||", "(|", "|)", "( ", " )");
      }
    }
    assertThat(cues.months()).hasSize(12);
    assertThat(new Dates(cues).in("")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void saysNothingTwice(String language) {
    YamlMap file = file(language);
    for (String key : file.keys()) {
      if (!Set.of("kinds", "numbers", "actions").contains(key)) {
        Set<String> seen = new HashSet<>();
        for (String phrase : texts(file.get(key))) {
          assertThat(seen.add(phrase.strip().toLowerCase(Locale.ROOT)))
              .as(key + ": " + phrase)
              .isTrue();
          assertThat(alternatives(phrase)).as(key + ": " + phrase).doesNotHaveDuplicates();
        }
      }
    }
  }

  private static List<String> alternatives(String phrase) {
    int end = phrase.indexOf(')');
    int start = phrase.indexOf('(');
    return start < 0 || end < start
        ? List.of()
        : List.of(phrase.substring(start + 1, end).split("\\|", -1));
  }
}
