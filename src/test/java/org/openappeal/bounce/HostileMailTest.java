package org.openappeal.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mail built to do harm is read in seconds, and is no permanent bounce. */
class HostileMailTest {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final String MACHINE = "Return-Path: <>\nFrom: MAILER-DAEMON@x.example\n";
  private static final String REPORT =
      MACHINE
          + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n"
          + "Content-Type: message/delivery-status\n\n";

  static Stream<Arguments> mails() {
    String nested =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n")
            .reduce(MACHINE, String::concat);
    return Stream.of(
        Arguments.of("nothing", ""),
        Arguments.of("line ends", "\n".repeat(2_000_000)),
        Arguments.of("no header fields", "x".repeat(2_000_000)),
        Arguments.of("zeros", "\0".repeat(1_000_000)),
        Arguments.of("header fields without end", "X-A: b\n".repeat(300_000)),
        Arguments.of("one field without end", "Subject: " + "=?utf-8?Q?a?= ".repeat(150_000)),
        Arguments.of("folded without end", "Subject: a\n" + " b\n".repeat(500_000)),
        Arguments.of("recipients without end", MACHINE + "To: " + "a@b.example,".repeat(150_000)),
        Arguments.of("signs of an address", MACHINE + "To: " + "@".repeat(1_900_000)),
        Arguments.of("nested without end", nested),
        Arguments.of(
            "parts without end",
            MACHINE + "Content-Type: multipart/report; boundary=b\n\n" + "--b\n\n".repeat(400_000)),
        Arguments.of("groups without end", REPORT + "a: b\n\n".repeat(10_000)),
        Arguments.of(
            "a report of thousands",
            REPORT
                + "Reporting-MTA: dns; x\n\n"
                + "Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 4.1.1\n\n"
                    .repeat(20_000)),
        Arguments.of(
            "a diagnosis without end",
            REPORT
                + "Final-Recipient: rfc822; a@b.example\nAction: failed\nDiagnostic-Code: smtp; "
                + "user mailbox account recipient ".repeat(30_000)),
        Arguments.of(
            "words without end",
            MACHINE
                + "\nThis is the mail system at host x\n\n"
                + "<a@b.example>: z\n".repeat(90_000)),
        Arguments.of(
            "marks without end",
            MACHINE + "Content-Type: text/html\n\n" + "<style ".repeat(200_000)),
        Arguments.of(
            "JSON without end", "From: a@b.example\n\n" + "{\"notificationType\":".repeat(90_000)),
        Arguments.of(
            "dashes",
            "From: a@b.example\nSubject: x\n\n"
                + "- ".repeat(30_000)
                + "wrote wrote".repeat(9_000)),
        Arguments.of("no boundary", MACHINE + "Content-Type: multipart/report\n\n--\n--\n"),
        Arguments.of("broken type", MACHINE + "Content-Type: ;;;=\"\n\nx"),
        Arguments.of(
            "broken base64",
            MACHINE + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n=A=B=!!\n"),
        Arguments.of(
            "broken charset", MACHINE + "Content-Type: text/plain; charset=\"\\\"\"\n\n\u00ff"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mails")
  void isReadInTimeAndHarmsNobody(String name, String mail) {
    Report report = Assertions.assertTimeoutPreemptively(LONGEST, () -> read(bytes(mail)));
    assertThat(report.recipients()).noneMatch(one -> one.verdict() == Verdict.PERMANENT);
    assertThat(report.recipients()).hasSizeLessThanOrEqualTo(500);
    assertThat(report.recipients()).allMatch(one -> one.evidence().length() <= 2_000);
  }

  @Test
  void whatIsNoMessageIsNoBounce() throws IOException {
    for (String text : new String[] {"", "\n\n", "just words\nand more\n", "\u0001\u0002\u0003"}) {
      assertThat(read(bytes(text)).verdict()).isEqualTo(Verdict.NOT_A_BOUNCE);
    }
  }

  @Test
  void noByteThatIsChangedBreaksTheReader() throws IOException {
    long seed = 20190108;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (BounceCasesTest.Case one : BounceCasesTest.cases().toList()) {
      byte[] bytes = bytes(one.message());
      for (int round = 0; round < 60; round++) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < 1 + round / 6; i++) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        assertThat(read(changed).verdict()).isNotNull();
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Report read(byte[] bytes) throws IOException {
    RawMessage raw = MessageStream.of(new ByteArrayInputStream(bytes)).next().orElseThrow();
    return new ReportReader().read("x.eml", raw);
  }
}
