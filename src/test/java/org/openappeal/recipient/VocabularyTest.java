package org.openappeal.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.yaml.Yaml;
import org.openappeal.yaml.YamlMap;

/** A language is one file, and no file lacks what another has. */
class VocabularyTest {
  private static final Path FOLDER =
      Path.of("src/main/resources/org/openappeal/recipient/headings");
  private static final Path CUES = Path.of("src/main/resources/org/openappeal/statement/cues");

  static Stream<String> languages() {
    return Vocabulary.languages().stream();
  }

  private static YamlMap section(String language, String name) throws IOException {
    String file = language + ".yaml";
    return Yaml.read(file, Files.readString(FOLDER.resolve(file)), 0).get(name).map();
  }

  @Test
  void listsAreReadInEveryLanguageThatStatementsAre() {
    assertThat(Vocabulary.languages())
        .allSatisfy(language -> assertThat(CUES.resolve(language + ".yaml")).exists());
    assertThat(Vocabulary.languages()).hasSize(7);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasTheSameOfficesKindsAndGenders(String language) throws IOException {
    for (String name : List.of("offices", "kinds", "genders", "titles")) {
      Set<String> expected = new TreeSet<>(section("en", name).keys());
      expected.remove("office");
      assertThat(section(language, name).keys()).as(name).containsAll(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyWordOfALanguageIsUnderstood(String language) throws IOException {
    YamlMap offices = section(language, "offices");
    for (String office : offices.keys()) {
      for (var word : offices.get(office).items()) {
        assertThat(Vocabulary.all().office(word.text())).as(word.text()).contains(office);
      }
    }
    YamlMap genders = section(language, "genders");
    for (String gender : genders.keys()) {
      for (var word : genders.get(gender).items()) {
        assertThat(Vocabulary.all().gender(word.text())).as(word.text()).contains(gender);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "E-mail, EMAIL, 0",
    "e_mail ADDRESS, EMAIL, 0",
    "E-mail 3 - Value, EMAIL, 3",
    "Adresse électronique, EMAIL, 0",
    "Business Street, STREET, 10",
    "Address 2 - City, CITY, 2",
    "ПОЧТОВЫЙ ИНДЕКС, POSTCODE, 0",
    "host-country, HOST_COUNTRY, 0",
  })
  void headingsAreKnownWhateverTheirCaseAccentsAndPunctuation(
      String heading, Field field, int rank) {
    assertThat(Vocabulary.all().heading(heading)).contains(new Vocabulary.Meaning(field, rank));
  }
}
