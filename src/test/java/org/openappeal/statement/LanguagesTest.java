package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openappeal.problem.Severity;

class LanguagesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvFileSource(resources = "languages.txt", delimiter = '|', quoteCharacter = '\0')
  void recognisesWhatItKnowsAndNothingElse(String language, String text) {
    assertThat(Languages.detect(List.of(Line.text(1, 0, 0, text)))).isEqualTo(language);
  }

  @Test
  void saysThatEnglishWasTriedOnWhatItDoesNotKnow() throws IOException {
    Path file = folder.resolve("statement.txt");
    Files.writeString(
        file,
        "Vi kræver, at hun bliver løsladt, og at hun får lov til at se sin familie efter det.");
    Statement found = new StatementReader().read(file);
    assertThat(found.language()).isEqualTo("und");
    assertThat(found.problems())
        .filteredOn(problem -> problem.severity() == Severity.WARNING)
        .extracting(problem -> problem.message())
        .anyMatch(message -> message.matches("the language was not recognised.*English.* tried"));
  }

  @Test
  void saysNothingAboutALanguageItKnows() throws IOException {
    Path file = folder.resolve("statement.txt");
    Files.writeString(file, "Vi krever at hun blir løslatt, og at hun får se familien sin.");
    assertThat(new StatementReader().read(file).problems())
        .noneMatch(problem -> problem.message().contains("language"));
  }
}
