package org.openappeal.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openappeal.bounce.Effect.Kind;
import org.openappeal.outbox.Claim;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.HandClock;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.Outboxes;
import org.openappeal.outbox.Reply;
import org.openappeal.outbox.ReturnNote.Reach;
import org.openappeal.outbox.Samples;
import org.openappeal.outbox.SendingSession;

/** An email to nl was sent on 2 March 2026; one to fr is held, one to de in doubt. */
class EffectsTest {
  private static final String NL_ID = "<nl.0123456789abcdef@sender.example>";
  private static final String NL = "nl@state.example";
  private static final EntryFilter ALL = EntryFilter.all();

  @TempDir private Path folder;
  private final HandClock clock = new HandClock();
  private Outbox outbox;

  @BeforeEach
  void send() {
    outbox = Outboxes.open(folder.resolve("outbox.db"), clock);
    outbox.enqueue(
        List.of(Samples.entry("nl", "0123456789abcdef"), Samples.entry("de", "1123456789abcdef")));
    outbox.approve(ALL, "anna");
    try (SendingSession session = outbox.startSending("mx:25")) {
      for (Claim claim : session.claim(2, ALL)) {
        session.committing(claim, new Reply(354, "", ""));
        if (claim.entry().recipient().equals("nl")) {
          session.sent(claim, new Reply(250, "2.0.0", "taken"));
        } else {
          session.inDoubt(claim, Reply.none("hung up"));
        }
      }
    }
    outbox.enqueue(List.of(Samples.entry("fr", "2123456789abcdef")));
    clock.advance(Duration.ofDays(1));
  }

  @AfterEach
  void close() {
    outbox.close();
  }

  /** A report by the standard. */
  private record Dsn(String to, String recipient, String status, String action, String returned) {
    String text() {
      return "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nTo: "
          + to
          + "\nDate: Tue, 3 Mar 2026 10:00:00 +0000\nSubject: Undelivered Mail\n"
          + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
          + "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
          + "Final-Recipient: rfc822; "
          + recipient
          + "\nAction: "
          + action
          + "\nStatus: "
          + status
          + "\n\n--b\nContent-Type: text/rfc822-headers\n\n"
          + returned
          + "\n\n--b--\n";
    }
  }

  private List<Effect> effects(String message) {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    try {
      RawMessage raw = MessageStream.of(new ByteArrayInputStream(bytes)).next().orElseThrow();
      Report report = new ReportReader().read("x.eml", raw);
      return new Effects(outbox.returns(), "case").of(report);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Effect effect(String message) {
    List<Effect> effects = effects(message);
    assertThat(effects).hasSize(1);
    return effects.get(0);
  }

  private static Reach reach(Effect effect) {
    return effect.note() == null ? Reach.NOBODY : effect.note().suppress();
  }

  private static String dsn(String status, String action, String returned) {
    return new Dsn("bounces@sender.example", NL, status, action, returned).text();
  }

  @ParameterizedTest
  @CsvSource({
    "5.1.1, failed, BOUNCED_SUPPRESSED",
    "5.1.2, failed, BOUNCED_SUPPRESSED",
    "5.1.3, failed, BOUNCED_SUPPRESSED",
    "5.1.6, failed, BOUNCED_SUPPRESSED",
    "5.1.10, failed, BOUNCED_SUPPRESSED",
    "5.2.1, failed, BOUNCED_SUPPRESSED",
    "5.0.0, failed, BOUNCED",
    "5.1.7, failed, BOUNCED",
    "5.1.8, failed, BOUNCED",
    "5.2.0, failed, BOUNCED",
    "5.2.2, failed, BOUNCED",
    "5.3.0, failed, BOUNCED",
    "5.4.4, failed, BOUNCED",
    "5.7.1, failed, BOUNCED",
    "5.7.26, failed, BOUNCED",
    "4.1.1, failed, BOUNCED",
    "4.2.2, delayed, NOTED",
    "4.4.7, failed, BOUNCED",
    "5.1.1, delayed, NOTED",
    "2.0.0, delivered, NOTED",
    "2.1.5, relayed, NOTED"
  })
  void onlyAPermanentFailureOfTheRecipientSuppresses(String status, String action, Kind kind) {
    Effect effect = effect(dsn(status, action, "Message-ID: " + NL_ID));
    assertThat(effect.kind()).isEqualTo(kind);
    assertThat(reach(effect))
        .isEqualTo(kind == Kind.BOUNCED_SUPPRESSED ? Reach.ADDRESS : Reach.NOBODY);
  }

  @ParameterizedTest
  @CsvSource({
    "bounces+nl=0123456789abcdef@sender.example, BOUNCED_SUPPRESSED",
    "bounces+nl=01234567@sender.example, BOUNCED_SUPPRESSED",
    "BOUNCES+nl=0123456789ABCDEF@sender.example, BOUNCED_SUPPRESSED",
    // Too little of the revision, another one, another recipient: the address alone is left.
    "bounces+nl=0123@sender.example, BOUNCED_IN_DOUBT",
    "bounces+nl=9999999999@sender.example, BOUNCED_IN_DOUBT",
    "bounces+xx=0123456789abcdef@sender.example, BOUNCED_IN_DOUBT"
  })
  void theAddressItWasReturnedToNamesItsEntry(String to, Kind kind) {
    assertThat(effect(new Dsn(to, NL, "5.1.1", "failed", "X: y").text()).kind()).isEqualTo(kind);
  }

  @Test
  void addressAndSubjectAreEnough() {
    Effect effect = effect(dsn("5.1.1", "failed", "Subject: An appeal"));
    assertThat(effect.kind()).isEqualTo(Kind.BOUNCED_SUPPRESSED);
  }

  @Test
  void aRelayThatGivesMessagesAnotherIdIsNoHindrance() {
    String returned = "Message-ID: <0100@relay.example>\nSubject: =?utf-8?Q?An_appeal?=";
    assertThat(effect(dsn("5.1.1", "failed", returned)).kind()).isEqualTo(Kind.BOUNCED_SUPPRESSED);
  }

  @Test
  void theAddressAloneSuppressesNobody() {
    Effect effect = effect(dsn("5.1.1", "failed", "X: y"));
    assertThat(effect.kind()).isEqualTo(Kind.BOUNCED_IN_DOUBT);
    assertThat(effect.kind().needsPerson()).isTrue();
    assertThat(reach(effect)).isEqualTo(Reach.NOBODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Somebody else's message, or another of ours, to the same address.
        "nl@state.example | Message-ID: <foreign@sender.example>",
        "nl@state.example | Subject: Lunch",
        // Nobody we wrote to; somebody whose email is held; a name that is not it.
        "nobody@state.example | X: y",
        "fr@state.example | Subject: An appeal",
        "xnl@state.example | Subject: An appeal"
      })
  void aForgedReportOnWhatWasNotSentChangesNothing(String recipient, String returned) {
    Effect effect =
        effect(new Dsn("bounces@sender.example", recipient, "5.1.1", "failed", returned).text());
    assertThat(effect.kind()).isEqualTo(Kind.NOT_OURS);
    assertThat(effect.note()).isNull();
  }

  @Test
  void aReportOnOneEntryCannotSuppressAnother() {
    Effect effect =
        effect(
            new Dsn(
                    "bounces@sender.example",
                    "victim@other.example",
                    "5.1.1",
                    "failed",
                    "Message-ID: " + NL_ID)
                .text());
    assertThat(effect.kind()).isEqualTo(Kind.OTHER_ADDRESS);
    assertThat(effect.note()).isNull();
  }

  @Test
  void anAddressBehindTheOneWrittenToIsTracedByItsOriginal() {
    String message =
        new Dsn(
                "bounces@sender.example",
                "jane@inside.example\nOriginal-Recipient: rfc822;" + NL,
                "5.1.1",
                "failed",
                "Message-ID: " + NL_ID)
            .text();
    assertThat(effect(message).kind()).isEqualTo(Kind.BOUNCED_SUPPRESSED);
  }

  @Test
  void aReportFromBeforeTheSendingIsAboutSomethingElse() {
    String old = dsn("5.1.1", "failed", "Subject: An appeal").replace("3 Mar 2026", "3 Feb 2026");
    assertThat(effect(old).kind()).isEqualTo(Kind.NOT_OURS);
  }

  @Test
  void whatIsInDoubtIsForAPerson() {
    Effect effect =
        effect(
            new Dsn(
                    "bounces@sender.example",
                    "de@state.example",
                    "5.1.1",
                    "failed",
                    "Message-ID: <de.1123456789abcdef@sender.example>")
                .text());
    assertThat(effect.kind()).isEqualTo(Kind.NOT_SENT);
    assertThat(effect.note()).isNull();
  }

  private static String complaint(String recipient, String returned) {
    return "From: fbl@provider.example\nSubject: x\n"
        + "Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n"
        + "--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n"
        + (recipient.isEmpty() ? "" : "Original-Rcpt-To: " + recipient + "\n")
        + "\n--b\nContent-Type: message/rfc822\n\n"
        + returned
        + "\n\n--b--\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "nl@state.example | Message-ID: <nl.0123456789abcdef@sender.example> | SUPPRESSED",
        "''               | Message-ID: <nl.0123456789abcdef@sender.example> | SUPPRESSED",
        "nl@state.example | Subject: An appeal                               | SUPPRESSED",
        "nl@state.example | X: y                                             | DOUBTFUL",
        "fr@state.example | Message-ID: <nl.0123456789abcdef@sender.example> | OTHER_ADDRESS",
        "fr@state.example | X: y                                             | NOT_OURS"
      })
  void aComplaintSuppressesItsRecipient(String recipient, String returned, Kind kind) {
    Effect effect = effect(complaint(recipient, returned));
    assertThat(effect.kind()).isEqualTo(kind);
    assertThat(reach(effect)).isEqualTo(kind == Kind.SUPPRESSED ? Reach.RECIPIENT : Reach.NOBODY);
    assertThat(effect.note() == null || !effect.note().bounced()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl@state.example     | replies@sender.example                         | x: y | SUPPRESSED",
        "jane@state.example   | replies@sender.example"
            + " | In-Reply-To: <nl.0123456789abcdef@sender.example> | SUPPRESSED",
        "jane@private.example | replies@sender.example"
            + " | In-Reply-To: <nl.0123456789abcdef@sender.example> | DOUBTFUL",
        "jane@private.example | unsubscribe+nl=0123456789abcdef@sender.example | x: y | SUPPRESSED",
        "jane@private.example | replies@sender.example                         | x: y | NOT_OURS"
      })
  void whoUnsubscribesIsLeftAlone(String from, String to, String header, Kind kind) {
    Effect effect =
        effect("From: " + from + "\nTo: " + to + "\n" + header + "\nSubject: unsubscribe\n\n");
    assertThat(effect.kind()).isEqualTo(kind);
    assertThat(reach(effect)).isEqualTo(kind == Kind.SUPPRESSED ? Reach.RECIPIENT : Reach.NOBODY);
  }

  @Test
  void anAutomaticAnswerChangesNothing() {
    Effect effect =
        effect(
            "From: nl@state.example\nAuto-Submitted: auto-replied\nIn-Reply-To: "
                + NL_ID
                + "\nSubject: user unknown\n\n550 5.1.1 This mailbox does not exist.\n");
    assertThat(effect.kind()).isEqualTo(Kind.NOTHING);
    assertThat(effect.note()).isNull();
  }

  @Test
  void entriesOfAnotherCampaignAreNotOurs() throws IOException {
    byte[] bytes = dsn("5.1.1", "failed", "Message-ID: " + NL_ID).getBytes(StandardCharsets.UTF_8);
    RawMessage raw = MessageStream.of(new ByteArrayInputStream(bytes)).next().orElseThrow();
    Report report = new ReportReader().read("x.eml", raw);
    assertThat(new Effects(outbox.returns(), "other").of(report))
        .extracting(Effect::kind)
        .containsExactly(Kind.NOT_OURS);
  }

  @Test
  void addressesStayOutOfToString() {
    Effect effect = effect(dsn("5.1.1", "failed", "Message-ID: " + NL_ID));
    assertThat(effect + " " + effect.recipient() + " " + effect.note()).doesNotContain("@");
  }
}
