package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real statements, which are not part of the project: set {@code -Dstatements=FOLDER}, or keep them
 * in {@code ../shared/corpus/statements}. Beside each lies what a careful reader finds in it.
 */
class CorpusTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("statements", "../shared/corpus/statements"));
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static Path real(String name) {
    Path file = FOLDER.resolve(name);
    if (!Files.exists(file)) {
      System.out.println("corpus: " + file + " is not here; nothing was tested with it");
    }
    Assumptions.assumeTrue(Files.exists(file), file + " is not here");
    return file;
  }

  private static Statement read(String name) {
    return new StatementReader().read(real(name));
  }

  private static Expected expected(String name) throws IOException {
    return Expected.read(real(name.replaceFirst("\\.[a-z]+$", ".expected.json")));
  }

  private static List<String> texts(List<Finding> findings) {
    return findings.stream().map(Finding::text).toList();
  }

  private static List<String> names(Statement found) {
    return found.signatories().stream().map(Signatory::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02-ola-bini-joint-statement.txt",
        "02-ola-bini-joint-statement.pdf",
        "02-ola-bini-joint-statement.docx",
        "02-ola-bini-joint-statement.html",
        "11-iff-farmers-shutdown.txt",
        "12-iff-covid-vaccines.txt",
        "mehman-huseynov.txt"
      })
  void findsWhatACarefulReaderFinds(String name) throws IOException {
    Statement found = read(name);
    Expected expected = expected(name);
    Score demands = Score.of(expected.texts("demands"), texts(found.demands()));
    Score asks = Score.of(expected.texts("asks_of_international_community"), texts(found.asks()));
    Score signatories =
        expected.has("signatories")
            ? Score.of(expected.texts("signatories"), names(found))
            : byGroup(expected, found);
    Score deadline =
        Score.of(
            expected.text("deadline").stream().toList(),
            Stream.ofNullable(found.deadline()).map(LocalDate::toString).toList());
    System.out.printf(
        "corpus: %-32s demands %s; asks %s; signatories %s; deadline %s%n",
        name, demands, asks, signatories, deadline);
    SoftAssertions softly = new SoftAssertions();
    Map.of("demands", demands, "asks", asks, "signatories", signatories, "deadline", deadline)
        .forEach(
            (what, score) -> {
              softly.assertThat(score.missing()).as(what + " that were missed").isEmpty();
              softly.assertThat(score.extra()).as(what + " that are none").isEmpty();
            });
    head(softly, expected, found);
    traps(softly, expected, found);
    softly.assertAll();
  }

  /** Where only the numbers of each group are given. */
  private static Score byGroup(Expected expected, Statement found) {
    Map<String, Long> counted =
        found.signatories().stream()
            .filter(signatory -> signatory.group() != null)
            .collect(
                Collectors.groupingBy(
                    s -> Objects.requireNonNull(s.group()), Collectors.counting()));
    return Score.of(
        expected.numbers("groups").entrySet().stream().map(Object::toString).toList(),
        counted.entrySet().stream().map(Object::toString).toList());
  }

  /** A day that the text does not give cannot be found in it. */
  private static void head(SoftAssertions softly, Expected expected, Statement found) {
    String text = found.text(new Passage(1, found.lines().count()));
    softly.assertThat(found.title()).isEqualTo(expected.text("title").orElseThrow());
    expected.text("kind").ifPresent(kind -> softly.assertThat(found.kind()).isEqualTo(kind));
    softly.assertThat(found.subjects()).isEqualTo(expected.texts("subjects"));
    LocalDate date = expected.text("date").map(LocalDate::parse).orElse(null);
    boolean given = date != null && text.contains(WRITTEN.format(date));
    softly.assertThat(found.date()).as("date").isEqualTo(given ? date : null);
    Map<String, Integer> stated = expected.numbers("stated");
    softly
        .assertThat(found.stated())
        .isEqualTo(new Stated(stated.get("organisations"), stated.get("houses")));
    Map<String, Integer> counted = expected.numbers("counted");
    if (!counted.isEmpty()) {
      softly
          .assertThat(found.counted())
          .isEqualTo(
              new Counted(
                  counted.get("rows"),
                  counted.get("distinct"),
                  counted.get("houses"),
                  counted.get("standing_alone")));
    }
    for (String name : expected.texts("listed_twice")) {
      softly
          .assertThat(found.problems())
          .anyMatch(p -> p.message().startsWith("“" + name + "” is listed"));
    }
  }

  private static void traps(SoftAssertions softly, Expected expected, Statement found) {
    for (String trap : expected.texts("must_not_be_signatories")) {
      softly.assertThat(names(found)).noneMatch(name -> Score.overlap(trap, name));
    }
    for (String trap : expected.texts("must_not_be_demands")) {
      softly.assertThat(texts(found.demands())).noneMatch(text -> text.startsWith(trap));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx", "html"})
  void findsInEveryFormatWhatItFindsInPlainText(String format) {
    String name = "02-ola-bini-joint-statement.";
    assertThat(Facts.of(read(name + format))).isEqualTo(Facts.of(read(name + "txt")));
  }

  @Test
  void findsTheSampleAsItIsRetold() {
    Statement found = new StatementReader().read(Path.of("statement.md"));
    assertThat(List.of(found.demands().size(), found.asks().size())).containsExactly(6, 2);
    assertThat(found.counted()).isEqualTo(new Counted(44, 42, 9, 4));
    assertThat(found.date()).isEqualTo(LocalDate.of(2019, 1, 8));
    assertThat(found.deadline()).isEqualTo(LocalDate.of(2019, 3, 2));
  }
}
