package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Real statements, which are not part of the project: set {@code -Dstatements=FOLDER}, or keep them
 * in {@code ../shared/corpus/statements}.
 */
class CorpusTest {
  private static Path real(String name) {
    Path file =
        Path.of(System.getProperty("statements", "../shared/corpus/statements")).resolve(name);
    Assumptions.assumeTrue(Files.exists(file), file + " is not here; skipped");
    return file;
  }

  private static Statement read(String name) {
    return new StatementReader().read(real(name));
  }

  @Test
  void findsSixDemandsAndTwoAsksOfTheCampaignsOwnStatement() {
    Statement found = read("mehman-huseynov.txt");
    assertThat(found.demands()).hasSize(6);
    assertThat(found.asks()).hasSize(2);
    assertThat(found.demands())
        .extracting(Finding::passage)
        .contains(new Passage(47, 51), new Passage(59, 64));
    assertThat(found.deadline()).isEqualTo(LocalDate.of(2019, 3, 2));
    assertThat(found.subjects()).containsExactly("Mehman Huseynov");
  }

  @Test
  void countsItsSignatoriesAndKeepsTheStatedNumbers() {
    Statement found = read("mehman-huseynov.txt");
    assertThat(found.counted()).isEqualTo(new Counted(44, 42, 9, 4));
    assertThat(found.stated()).isEqualTo(new Stated(41, 13));
    assertThat(found.problems())
        .anyMatch(
            p -> p.message().startsWith("stated 41 organisations from 13 houses, counted 42"));
  }

  @Test
  void takesSignatoriesForSignatoriesAndNotForDemands() {
    Statement found = read("02-ola-bini-joint-statement.txt");
    assertThat(found.demands()).hasSize(2);
    assertThat(found.asks()).isEmpty();
    assertThat(found.signatories()).hasSize(6);
  }

  @Test
  void leavesFactsInListsAlone() {
    Statement found = read("12-iff-covid-vaccines.txt");
    assertThat(found.demands()).hasSize(4);
    assertThat(found.asks()).isEmpty();
    assertThat(found.signatories()).isEmpty();
  }

  @Test
  void findsTheSampleAsItIsRetold() {
    Path sample = Path.of("statement.md");
    Assumptions.assumeTrue(Files.exists(sample), "no statement.md here; skipped");
    Statement found = new StatementReader().read(sample);
    assertThat(List.of(found.demands().size(), found.asks().size())).containsExactly(6, 2);
    assertThat(found.counted()).isEqualTo(new Counted(44, 42, 9, 4));
    assertThat(found.date()).isEqualTo(LocalDate.of(2019, 1, 8));
    assertThat(found.deadline()).isEqualTo(LocalDate.of(2019, 3, 2));
  }
}
