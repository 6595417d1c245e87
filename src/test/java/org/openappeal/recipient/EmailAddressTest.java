package org.openappeal.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of {@code email-addresses.txt}: what is taken, what is not, and the clause. */
class EmailAddressTest {
  private static final Path TABLE =
      Path.of("src/test/resources/org/openappeal/recipient/email-addresses.txt");

  record Case(String verdict, String written, String travels, String clause, String why) {
    String address() {
      return TestText.read(written);
    }

    @Override
    public String toString() {
      return verdict + " " + written + " (" + why + ")";
    }
  }

  static Stream<Case> cases() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3], cells[4]));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void takesWhatTheClauseAllowsAndNothingElse(Case one) {
    EmailVerdict verdict = EmailAddress.examine(one.address());
    if (one.verdict().equals("refuse")) {
      assertThat(verdict).isInstanceOf(EmailVerdict.Refused.class);
      assertThat(((EmailVerdict.Refused) verdict).fault().clause()).isEqualTo(one.clause());
      assertThat(EmailAddress.parse(one.address())).isEmpty();
      return;
    }
    assertThat(verdict).isInstanceOf(EmailVerdict.Taken.class);
    EmailAddress address = ((EmailVerdict.Taken) verdict).address();
    String travels = one.travels().isEmpty() ? one.address() : TestText.read(one.travels());
    assertThat(address.value()).isEqualTo(travels);
    assertThat(address.needsSmtpUtf8()).isEqualTo(one.verdict().equals("accept-utf8"));
    assertThat(address.local() + "@" + address.domain()).isEqualToIgnoringCase(address.value());
    assertThat(address.domain()).matches("[a-z0-9.-]+");
    assertThat(EmailAddress.parse(address.value())).contains(address);
  }

  @Test
  void theTableIsLongAndCitesAClauseInEveryRow() throws IOException {
    List<Case> all = cases().toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(120);
    assertThat(all).extracting(Case::written).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            one -> {
              assertThat(one.clause()).matches("RFC (5321|5322|5890|6531|6532) §[0-9.]+");
              assertThat(one.verdict()).isIn("accept", "accept-utf8", "refuse");
              assertThat(one.why()).isNotEmpty();
            });
    assertThat(all.stream().map(Case::clause).distinct()).hasSizeGreaterThan(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\{a.*500000}", "\\{a@*500000}", "\\{\"*500000}@b.example", "a@\\{-*500000}"})
  void hostileLengthCostsNoTime(String written) {
    String address = TestText.read(written);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertThat(EmailAddress.parse(address)).isEmpty());
  }

  @Test
  void twoSpellingsOfOneMailboxHaveOneKey() {
    EmailAddress one = EmailAddress.parse("Office@Bücher.Example").orElseThrow();
    EmailAddress two = EmailAddress.parse("office@XN--BCHER-KVA.example").orElseThrow();
    assertThat(one.key()).isEqualTo(two.key());
    assertThat(one.domain()).isEqualTo("xn--bcher-kva.example");
  }

  @Test
  void anAddressNeverPrintsItself() {
    assertThat(EmailAddress.parse("someone@ministry.example").orElseThrow())
        .hasToString("…@ministry.example");
  }
}
