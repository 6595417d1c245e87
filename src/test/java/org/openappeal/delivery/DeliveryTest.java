package org.openappeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openappeal.delivery.ScriptedServer.HANG_UP;
import static org.openappeal.delivery.ScriptedServer.TAKE_AND_HANG_UP;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openappeal.delivery.ScriptedServer.Stage;
import org.openappeal.email.Email;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.EntryState.Retry;
import org.openappeal.outbox.EntryState.Sent;
import org.openappeal.outbox.HandClock;
import org.openappeal.outbox.NewEntry;
import org.openappeal.outbox.Orphans;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.Outboxes;
import org.openappeal.outbox.Reply;
import org.openappeal.outbox.Samples;
import org.openappeal.outbox.SendingSession;
import org.openappeal.outbox.StateName;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

class DeliveryTest {
  private static final Timeouts SHORT =
      new Timeouts(
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5));

  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private Outbox outbox;
  private ScriptedServer server;

  @BeforeEach
  void open() throws IOException {
    outbox = Outboxes.open(folder.resolve("outbox.db"), clock);
    server = new ScriptedServer();
  }

  @AfterEach
  void close() throws IOException {
    server.close();
    outbox.close();
  }

  private void queue(int messages) {
    List<NewEntry> entries = new ArrayList<>();
    for (int i = 1; i <= messages; i++) {
      entries.add(Samples.entry("r" + i, "aa"));
    }
    outbox.enqueue(entries);
    outbox.approve(EntryFilter.all(), "anna");
  }

  private DeliverySummary send() {
    return send(server.address());
  }

  private DeliverySummary send(SmtpServer to) {
    return new Delivery(outbox, to, clock, DeliveryListener.SILENT, SHORT).run(1_000);
  }

  private List<StateName> states() {
    try (Stream<Entry> entries = outbox.entries(EntryFilter.all())) {
      return entries.map(entry -> entry.state().name()).toList();
    }
  }

  private Entry entry(long id) {
    try (Stream<Entry> entries = outbox.entries(EntryFilter.all().withIds(List.of(id)))) {
      return entries.findFirst().orElseThrow();
    }
  }

  @Test
  void acceptedMessagesAreSentOverOneConnection() {
    queue(120);
    DeliverySummary summary = send();
    assertThat(summary.accepted()).isEqualTo(120);
    assertThat(summary.left()).isZero();
    assertThat(summary.problems()).isEmpty();
    assertThat(server.accepted()).hasSize(120).doesNotHaveDuplicates();
    assertThat(server.count("EHLO")).isEqualTo(1);
    assertThat(server.count("QUIT")).isEqualTo(1);
    assertThat(server.count("NOOP")).isZero();
    assertThat(states()).containsOnly(StateName.SENT);
  }

  @Test
  void sendingAgainSendsNothingTwice() {
    queue(3);
    send();
    assertThat(send().tried()).isZero();
    assertThat(server.accepted()).hasSize(3);
  }

  @Test
  void theLimitHolds() {
    queue(5);
    DeliverySummary summary =
        new Delivery(outbox, server.address(), clock, DeliveryListener.SILENT, SHORT).run(2);
    assertThat(summary.accepted()).isEqualTo(2);
    assertThat(summary.left()).isEqualTo(3);
  }

  @Test
  void withNothingToSendNobodyIsCalled() {
    assertThat(send().tried()).isZero();
    assertThat(server.commands()).isEmpty();
  }

  /** The fault matrix for one message: the stage, what the server says there, what comes of it. */
  @ParameterizedTest(name = "{0} answered with {1}: {2}")
  @CsvSource({
    "MAIL, 451 4.3.0 later, RETRY, 0",
    "MAIL, 421 4.3.2 closing, RETRY, 0",
    "MAIL, 552 5.3.4 too big, FAILED, 0",
    "MAIL, hang up, READY, 0",
    "MAIL, 999 nonsense, READY, 0",
    "MAIL, 354 not yet, RETRY, 0",
    "RCPT, 450 4.2.0 greylisted, RETRY, 0",
    "RCPT, 552 5.2.2 full, RETRY, 0",
    "RCPT, 550 5.1.1 unknown, FAILED, 0",
    "RCPT, 550 5.7.1 blocked, FAILED, 0",
    "RCPT, hang up, READY, 0",
    "RCPT, 421 4.3.2 closing, RETRY, 0",
    "DATA, 451 4.3.0 later, RETRY, 0",
    "DATA, 554 5.6.0 no, FAILED, 0",
    "DATA, 250 ok, RETRY, 0",
    "DATA, hang up, READY, 0",
    "BODY, hang up, IN_DOUBT, 0",
    "DOT, 451 4.3.0 later, RETRY, 0",
    "DOT, 421 4.3.2 closing, RETRY, 0",
    "DOT, 454 4.7.0 slower, RETRY, 0",
    "DOT, 554 5.7.1 spam, FAILED, 0",
    "DOT, hang up, IN_DOUBT, 0",
    "DOT, take and hang up, IN_DOUBT, 1",
    "DOT, 220 again, IN_DOUBT, 0",
    "DOT, gibberish, IN_DOUBT, 0",
    "RSET, hang up, SENT, 1",
    "QUIT, hang up, SENT, 1",
    "QUIT, 500 what, SENT, 1",
  })
  void oneFault(Stage stage, String answer, StateName becomes, int accepted) {
    queue(1);
    server.at(stage, answer);
    DeliverySummary summary = send();
    assertThat(states()).containsExactly(becomes);
    assertThat(server.accepted()).hasSize(accepted);
    assertThat(entry(1).attempts()).isEqualTo(becomes == StateName.READY ? 0 : 1);
    assertThat(summary.tried()).isEqualTo(becomes == StateName.READY ? 0 : 1);
  }

  @ParameterizedTest(name = "after {0} answered with {1} the next message goes out")
  @CsvSource({
    "MAIL, 451 4.3.0 later",
    "MAIL, 421 4.3.2 closing",
    "MAIL, hang up",
    "RCPT, 550 5.1.1 unknown",
    "RCPT, 421 4.3.2 closing",
    "DATA, 451 4.3.0 later",
    "DATA, hang up",
    "BODY, hang up",
    "DOT, 554 5.7.1 spam",
    "DOT, 421 4.3.2 closing",
    "DOT, hang up",
    "DOT, gibberish",
  })
  void aFaultHurtsOneMessageOnly(Stage stage, String answer) {
    queue(2);
    server.at(stage, answer);
    assertThat(send().accepted()).isEqualTo(1);
    assertThat(entry(2).state().name()).isEqualTo(StateName.SENT);
    assertThat(server.accepted()).containsExactly(entry(2).messageId());
  }

  @Test
  void anAcceptedMessageIsSentWhateverTheGoodbye() {
    queue(2);
    server.at(Stage.RCPT, "550 5.1.1 unknown").at(Stage.RSET, HANG_UP).at(Stage.QUIT, HANG_UP);
    assertThat(send().accepted()).isEqualTo(1);
    assertThat(states()).containsExactly(StateName.FAILED, StateName.SENT);
  }

  @Test
  void aMessageBrokenOffBeforeItsEndIsTriedAgain() {
    String line = "0123456789".repeat(7) + "\r\n";
    Email big = Samples.email("big", "aa", line.repeat(300_000));
    outbox.enqueue(List.of(Samples.entry("big", "aa", null, big)));
    outbox.approve(EntryFilter.all(), "anna");
    server.at(Stage.BODY, HANG_UP);
    assertThat(send().retried()).as("the dot cannot have gone out").isEqualTo(1);
    assertThat(states()).containsExactly(StateName.RETRY);
  }

  @Test
  void aDoubtIsNeverTriedAgain() {
    queue(1);
    server.at(Stage.DOT, TAKE_AND_HANG_UP);
    assertThat(send().inDoubt()).isEqualTo(1);
    clock.advance(Duration.ofDays(5));
    assertThat(send().tried()).isZero();
    assertThat(server.accepted()).hasSize(1);
  }

  @Test
  void aServerThatDoesNotTakeTheSenderHoldsTheMailing() {
    queue(3);
    server.at(Stage.MAIL, "", "550 5.7.1 sender not allowed");
    DeliverySummary summary = send();
    assertThat(summary.accepted()).isEqualTo(1);
    assertThat(states())
        .as(summary.problems().toString())
        .containsExactly(StateName.SENT, StateName.HELD, StateName.HELD);
    assertThat(summary.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("this sender (550 5.7.1)"));
  }

  @Test
  void aServerThatKeepsHangingUpEndsTheRunWithEverythingReady() {
    queue(5);
    server.at(Stage.RCPT, HANG_UP, HANG_UP, HANG_UP, HANG_UP);
    DeliverySummary summary = send();
    assertThat(states()).containsOnly(StateName.READY);
    assertThat(summary.left()).isEqualTo(5);
    assertThat(summary.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("keeps hanging up"));
    assertThat(server.count("RCPT")).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0} answered with {1}: {2}")
  @CsvSource({
    "BANNER, 554 5.3.2 not today, refuses to talk",
    "BANNER, 421 4.3.2 busy, refuses to talk",
    "BANNER, hang up, does not speak SMTP",
    "BANNER, HTTP/1.1 400 Bad Request, does not speak SMTP",
  })
  void aServerThatCannotBeTalkedToLeavesEverythingReady(Stage stage, String answer, String says) {
    queue(2);
    server.at(stage, answer);
    DeliverySummary summary = send();
    assertThat(states()).containsOnly(StateName.READY);
    assertThat(summary.tried()).isZero();
    assertThat(summary.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains(says);
  }

  @Test
  void aServerThatIsNotThereLeavesEverythingReady() throws IOException {
    queue(2);
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    DeliverySummary summary = send(SmtpServer.parse("smtp://127.0.0.1:" + free, false));
    assertThat(states()).containsOnly(StateName.READY);
    assertThat(summary.problems().get(0).message()).contains("cannot be reached");
    assertThat(summary.problems().get(0).remedy()).contains("appeal send");
  }

  @Test
  void withoutStarttlsNothingIsSaidInPlain() {
    queue(1);
    SmtpServer strict =
        new SmtpServer("127.0.0.1", server.address().port(), Tls.STARTTLS, null, Optional::empty)
            .as("anna", () -> Optional.of("secret"));
    assertThat(send(strict).problems().get(0).message()).contains("offers no STARTTLS");
    assertThat(states()).containsExactly(StateName.READY);
    assertThat(server.count("MAIL") + server.count("AUTH")).isZero();
  }

  @Test
  void aServerWithoutLoginGetsNoMail() {
    queue(1);
    SmtpServer login = server.address().as("anna", () -> Optional.of("secret"));
    assertThat(send(login).problems().get(0).message()).contains("offers no login");
    assertThat(server.count("MAIL")).isZero();
  }

  @Test
  void aMissingPasswordIsAsked() {
    queue(1);
    SmtpServer login = server.address().as("anna", Optional::empty);
    assertThat(send(login).problems().get(0).message()).contains("needs a password");
    assertThat(server.commands()).isEmpty();
  }

  @Test
  void aGreylistedMessageWaitsItsTimeAndThenGoes() {
    queue(1);
    server.at(Stage.RCPT, "450 4.2.0 greylisted");
    send();
    Retry retry = (Retry) entry(1).state();
    assertThat(retry.at()).isAfterOrEqualTo(clock.instant().plus(Duration.ofMinutes(5)));
    assertThat(send().tried()).as("too early").isZero();
    clock.advance(Duration.ofMinutes(7));
    assertThat(send().accepted()).isEqualTo(1);
    assertThat(entry(1).attempts()).isEqualTo(2);
  }

  @Test
  void afterFourDaysOfRefusalsItHasFailed() {
    queue(1);
    for (int i = 0; i < 40 && entry(1).state().name() != StateName.FAILED; i++) {
      server.at(Stage.DOT, "451 4.3.0 later");
      send();
      clock.advance(Duration.ofHours(5));
    }
    assertThat(entry(1).state().name()).isEqualTo(StateName.FAILED);
    assertThat(entry(1).attempts()).isBetween(20, 25);
  }

  @Test
  void whatAKilledSenderLeftIsListed() {
    queue(2);
    try (SendingSession killed = outbox.startSending("mx:25")) {
      killed.committing(killed.claim(1, EntryFilter.all()).get(0), new Reply(354, "", ""));
    }
    List<String> heard = new ArrayList<>();
    DeliveryListener listener =
        new DeliveryListener() {
          @Override
          public void settled(Orphans orphans) {
            heard.add("settled " + orphans.inDoubt().size());
          }

          @Override
          public void tried(Entry entry, StateName result, Reply reply) {
            heard.add(entry.recipient() + " " + result);
          }
        };
    DeliverySummary summary =
        new Delivery(outbox, server.address(), clock, listener, SHORT).run(10);
    assertThat(heard).containsExactly("settled 1", "r2 SENT");
    assertThat(summary.settled().inDoubt()).hasSize(1);
    assertThat(states()).containsExactly(StateName.IN_DOUBT, StateName.SENT);
  }

  private DeliverySummary send(EntryFilter scope, Clearance clearance) {
    return new Delivery(outbox, server.address(), clock, DeliveryListener.SILENT, SHORT)
        .run(1_000, scope, clearance);
  }

  @Test
  void eachMessageIsLookedAtJustBeforeItGoesOut() {
    queue(4);
    List<String> seen = new ArrayList<>();
    DeliverySummary summary =
        send(
            EntryFilter.all(),
            entry -> {
              seen.add(entry.recipient() + " after " + server.accepted().size());
              return switch (entry.recipient()) {
                case "r1" -> new Clearance.TakeBack(StateName.HELD, "no longer asked");
                case "r3" -> new Clearance.TakeBack(StateName.EXPIRED, "");
                default -> new Clearance.Go();
              };
            });
    assertThat(seen).containsExactly("r1 after 0", "r2 after 0", "r3 after 1", "r4 after 1");
    assertThat(states())
        .containsExactly(StateName.HELD, StateName.SENT, StateName.EXPIRED, StateName.SENT);
    assertThat(summary.takenBack()).isEqualTo(2);
    assertThat(summary.tried()).isEqualTo(2);
    assertThat(entry(1).approvedBy()).isNull();
  }

  @Test
  void whereNothingMayGoOutNobodyIsCalled() {
    queue(60);
    assertThat(send(EntryFilter.all(), e -> new Clearance.TakeBack(StateName.HELD, "")).takenBack())
        .isEqualTo(60);
    assertThat(server.commands()).isEmpty();
  }

  @Test
  void aRefusalOfAllEndsTheRunAndLeavesTheRestReady() {
    queue(3);
    DeliverySummary summary =
        send(
            EntryFilter.all(),
            entry -> {
              if (entry.recipient().equals("r2")) {
                throw Problem.error(Location.NONE, "edited", "run it again").asException();
              }
              return new Clearance.Go();
            });
    assertThat(summary.problems()).extracting(Problem::message).containsExactly("edited");
    assertThat(states()).containsExactly(StateName.SENT, StateName.READY, StateName.READY);
  }

  @Test
  void anotherCampaignInTheOutboxIsLeftAlone() {
    queue(1);
    NewEntry mine = Samples.entry("r9", "aa");
    outbox.enqueue(
        List.of(
            new NewEntry(
                "other",
                mine.recipient(),
                mine.audience(),
                mine.revision(),
                mine.demands(),
                mine.expires(),
                mine.email())));
    outbox.approve(EntryFilter.all(), "anna");
    DeliverySummary summary = send(EntryFilter.all().ofCampaign("case"), Clearance.GIVEN);
    assertThat(states()).containsExactly(StateName.SENT, StateName.READY);
    assertThat(summary.left()).as("of this campaign").isZero();
  }

  @Test
  void anAddressOutsideAsciiNeedsAServerThatSaysItTakesThem() {
    outbox.enqueue(List.of(Samples.entry("böll", "aa")));
    outbox.approve(EntryFilter.all(), "anna");
    send();
    assertThat(states()).containsExactly(StateName.FAILED);
    assertThat(server.count("MAIL")).isZero();
  }

  @Test
  void anAddressOutsideAsciiGoesOutAsItIs() {
    outbox.enqueue(List.of(Samples.entry("böll", "aa")));
    outbox.approve(EntryFilter.all(), "anna");
    server.at(Stage.EHLO, "250-test\r\n250 SMTPUTF8").at(Stage.DOT, "250 2.0.0 nahm böll");
    send();
    assertThat(server.commands())
        .contains("MAIL FROM:<bounces@sender.example> SMTPUTF8", "RCPT TO:<böll@state.example>");
    assertThat(entry(1).state())
        .isEqualTo(new Sent(clock.instant(), new Reply(250, "2.0.0", "nahm böll")));
  }

  @Test
  void anAddressCannotSmuggleACommand() {
    NewEntry good = Samples.entry("r1", "aa");
    Email email =
        new Email(
            "<x@y.example>",
            "a@sender.example",
            "b@state.example>\r\nRCPT TO:<c@other.example",
            "x",
            new byte[] {'\r', '\n'});
    outbox.enqueue(
        List.of(new NewEntry("case", "evil", "embassies", "aa", List.of(), null, email), good));
    outbox.approve(EntryFilter.all(), "anna");
    send();
    assertThat(states()).containsExactly(StateName.FAILED, StateName.SENT);
    assertThat(server.count("RCPT")).isEqualTo(1);
  }

  @Test
  void aSecondSenderIsRefused() {
    try (SendingSession first = outbox.startSending("mx:25")) {
      assertThat(first.orphans().released()).isZero();
      assertThatThrownBy(this::send)
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("another `appeal send` is running");
    }
  }
}
