package org.openappeal.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.CorpusJson;

/**
 * Bounces of real servers, which are not part of the project: set {@code -Dbounces=FOLDER}, or keep
 * them in {@code ../shared/corpus/bounces}. {@code expected.jsonl} says what each of them means.
 */
class BounceCorpusTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("bounces", "../shared/corpus/bounces"));
  private static final Path EXPECTED = FOLDER.resolve("expected.jsonl");

  /** Codes of 9xx are made up where a report has none of its own. */
  private static final String MADE_UP = "[45]\\.0\\.9\\d\\d";

  private final ReportReader reader = new ReportReader();

  /** A file, and what it means. */
  record Case(String file, List<Map<?, ?>> expected, List<String> addresses) {
    @Override
    public String toString() {
      return file;
    }

    String verdict() {
      Map<?, ?> first = expected.get(0);
      return switch (String.valueOf(first.get("reason"))) {
        case "feedback" -> "complaint";
        case "vacation" -> "auto-reply";
        case "delivered" -> "delivered";
        default -> first.get("hardbounce").equals("true") ? "permanent" : "transient";
      };
    }
  }

  static Stream<Case> cases() throws IOException {
    if (!Files.exists(EXPECTED)) {
      System.out.println("corpus: " + EXPECTED + " is not here; nothing was tested with it");
      return Stream.of(new Case("", List.of(), List.of()));
    }
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(EXPECTED)) {
      Map<?, ?> one = (Map<?, ?>) CorpusJson.read(line);
      List<Map<?, ?>> expected = new ArrayList<>();
      ((List<?>) one.get("expected")).forEach(e -> expected.add((Map<?, ?>) e));
      List<String> addresses =
          ((List<?>) one.get("dsn_fields"))
              .stream()
                  .map(f -> String.valueOf(((Map<?, ?>) f).get("final_recipient")))
                  .map(f -> f.substring(f.indexOf(';') + 1).strip())
                  .toList();
      cases.add(new Case(String.valueOf(one.get("file")), expected, addresses));
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachFileMeansWhatItIsExpectedTo(Case one) throws IOException {
    Assumptions.assumeTrue(!one.file.isEmpty(), EXPECTED + " is not here");
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(one.file));
    List<Report> reports = read(bytes);
    List<ReportedRecipient> found =
        reports.stream().flatMap(report -> report.recipients().stream()).toList();
    System.out.printf(
        "corpus: %-28s %-11s %s%n", one.file, reports.get(0).verdict().label(), found);

    assertThat(reports).allMatch(report -> report.verdict().label().equals(one.verdict()));
    assertThat(found).hasSize(one.expected.size());
    for (int i = 0; i < found.size(); i++) {
      Map<?, ?> expected = one.expected.get(i);
      String status = String.valueOf(expected.get("status"));
      assertThat(found.get(i).status()).isEqualTo(status.matches(MADE_UP) ? "" : status);
      assertThat(found.get(i).reason().label()).isEqualTo(expected.get("reason"));
      assertThat(found.get(i).verdict() == Verdict.PERMANENT)
          .isEqualTo(expected.get("hardbounce").equals("true"));
      String smtp = String.valueOf(expected.get("smtp_code"));
      if (!smtp.isEmpty()) {
        assertThat(String.valueOf(found.get(i).code())).isEqualTo(smtp);
      }
    }
    if (!one.addresses.isEmpty()) {
      // Of a file with two messages, the fields of the first alone are told.
      assertThat(found.stream().map(ReportedRecipient::address).limit(one.addresses.size()))
          .containsExactlyElementsOf(one.addresses);
    }

    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    for (String end : List.of("\n", "\r\n", "\r")) {
      assertThat(read(text.replace("\n", end).getBytes(StandardCharsets.ISO_8859_1)))
          .as("with other line ends")
          .isEqualTo(reports);
    }
  }

  private List<Report> read(byte[] bytes) throws IOException {
    MessageStream messages = MessageStream.ofFile(new ByteArrayInputStream(bytes));
    List<Report> reports = new ArrayList<>();
    for (Optional<RawMessage> next = messages.next(); next.isPresent(); next = messages.next()) {
      reports.add(reader.read("file", next.get()));
    }
    return reports;
  }
}
