package org.openappeal.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case of {@code cases.txt}: its name, its verdict and its recipients in one line, then the
 * message.
 */
class BounceCasesTest {
  private static final Path CASES = Path.of("src/test/resources/bounces/cases.txt");

  private static final Set<String> BOUNCES = Set.of("permanent", "transient");

  private final ReportReader reader = new ReportReader();

  record Case(String name, String verdict, List<String> recipients, String message) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    return Arrays.stream(Files.readString(CASES).split("(?m)^=== "))
        .filter(text -> !text.isBlank())
        .map(
            text -> {
              String[] head = text.substring(0, text.indexOf('\n')).split(" \\| ?", -1);
              List<String> recipients =
                  head[2].isBlank() ? List.of() : List.of(head[2].strip().split("; "));
              return new Case(head[0], head[1], recipients, text.substring(text.indexOf('\n') + 1));
            });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachMeansWhatItSays(Case one) throws IOException {
    Report report = read(one.message);
    assertThat(report.verdict().label()).isEqualTo(one.verdict);
    assertThat(report.recipients().stream().map(BounceCasesTest::line))
        .containsExactlyElementsOf(one.recipients);
    assertThat(read(one.message.replace("\n", "\r\n"))).isEqualTo(report);
    assertThat(read(one.message.replace("\n", "\r"))).isEqualTo(report);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingButAPermanentVerdictIsPermanentForAnyRecipient(Case one) throws IOException {
    Report report = read(one.message);
    boolean permanent =
        report.recipients().stream().anyMatch(r -> r.verdict() == Verdict.PERMANENT);
    assertThat(permanent).isEqualTo(one.verdict.equals("permanent"));
  }

  /** What is cut off anywhere is read, and no answer or letter becomes a bounce by it. */
  @ParameterizedTest
  @MethodSource("cases")
  void aPartOfItIsReadAndMakesNothingWorse(Case one) throws IOException {
    for (int end = 0; end < one.message.length(); end += 37) {
      Report report = read(one.message.substring(0, end));
      if (!BOUNCES.contains(one.verdict)) {
        assertThat(report.recipients()).noneMatch(r -> r.verdict() == Verdict.PERMANENT);
      }
    }
  }

  @Test
  void theMessageItIsAboutIsNamed() throws IOException {
    List<String> named =
        cases()
            .filter(one -> one.message.contains("<a.1@office.example>"))
            .filter(one -> !one.verdict.equals("not-a-bounce") && !one.name.startsWith("Read"))
            .map(one -> readUnchecked(one.message).messageId())
            .toList();
    assertThat(named).hasSizeGreaterThan(8).allMatch("<a.1@office.example>"::equals);
  }

  private static String line(ReportedRecipient one) {
    String status = one.status().isEmpty() ? "-" : one.status();
    return one.address() + " " + status + " " + one.reason().label();
  }

  private Report read(String message) throws IOException {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    MessageStream messages = MessageStream.ofFile(new ByteArrayInputStream(bytes));
    return reader.read("case", messages.next().orElseThrow());
  }

  private Report readUnchecked(String message) {
    try {
      return read(message);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
