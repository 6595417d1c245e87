package org.openappeal.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.problem.Location;

/** Every block of {@code email-cells.txt}. */
class EmailCellTest {
  private static final Path CELLS =
      Path.of("src/test/resources/org/openappeal/recipient/email-cells.txt");
  private static final Location ROW = new Location("list.csv", 7, 0);

  record Case(String cell, List<String> expected) {
    @Override
    public String toString() {
      return cell;
    }
  }

  static Stream<Case> cases() throws IOException {
    String text = Files.readString(CELLS).replace("\r\n", "\n");
    List<Case> cases = new ArrayList<>();
    String cell = null;
    List<String> expected = new ArrayList<>();
    for (String line : text.substring(text.indexOf("\n\n") + 2).split("\n", -1)) {
      if (cell == null) {
        cell = line;
      } else if (line.isEmpty()) {
        cases.add(new Case(cell, List.copyOf(expected)));
        expected.clear();
        cell = null;
      } else {
        expected.add(TestText.read(line));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void takesCleansAndRefusesAsAPersonWould(Case one) {
    EmailCell read = EmailCell.read(TestText.read(one.cell()), ROW, "email");
    List<String> found = new ArrayList<>();
    found.add(
        ("= " + String.join(" ", read.addresses().stream().map(EmailAddress::value).toList()))
            .strip());
    read.problems()
        .forEach(
            p ->
                found.add(
                    p.severity().label() + " " + p.message().replaceFirst("column `email`: ", "")));
    assertThat(found).isEqualTo(one.expected());
    assertThat(read.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.location()).isEqualTo(ROW);
              assertThat(problem.message()).startsWith("column `email`: ").doesNotContain("press");
              assertThat(problem.remedy()).endsWith(".");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\{<*9000}",
        "\\{\"a*4000}",
        "\\{mailto:*1200}",
        "\\{a@b.example/*700}",
        "\\{@*9999}",
        "\\{ (at)*1600}",
        "\\{'*9000}@b.example",
        "a@b.example\\{.*9000}",
        "\\{\\u0430a*4000}@b.c"
      })
  void hostileCellsCostNoTime(String written) {
    String cell = TestText.read(written);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> assertThat(EmailCell.read(cell, ROW, "email").addresses()).hasSizeLessThan(2));
  }
}
