package org.openappeal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openappeal.outbox.Samples.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openappeal.email.Email;
import org.openappeal.outbox.EntryState.Cancelled;
import org.openappeal.outbox.EntryState.InDoubt;
import org.openappeal.outbox.EntryState.Retry;
import org.openappeal.outbox.EntryState.Sent;
import org.openappeal.problem.ProblemException;

/** What every outbox promises. A store joins by saying how to open it. */
interface OutboxContract {
  Reply GO_AHEAD = new Reply(354, "", "go ahead");
  Reply TAKEN = new Reply(250, "2.0.0", "taken");
  Reply BUSY = new Reply(451, "4.7.1", "greylisted");
  Reply REFUSED = new Reply(550, "5.1.1", "no such user");
  EntryFilter ALL = EntryFilter.all();

  /** Opens the one outbox of this test, again and again. */
  Outbox open();

  /** The clock that outbox reads. */
  HandClock clock();

  private void with(Consumer<Outbox> work) {
    try (Outbox outbox = open()) {
      work.accept(outbox);
    }
  }

  private static Entry only(Outbox outbox) {
    try (Stream<Entry> entries = outbox.entries(ALL)) {
      List<Entry> all = entries.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private static List<String> states(Outbox outbox) {
    try (Stream<Entry> entries = outbox.entries(ALL)) {
      return entries.map(e -> e.recipient() + " " + e.revision() + " " + e.state().name()).toList();
    }
  }

  private static Claim claimOne(SendingSession session) {
    List<Claim> claims = session.claim(1, ALL);
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static void ready(Outbox outbox, NewEntry... entries) {
    outbox.enqueue(List.of(entries));
    outbox.approve(ALL, "anna");
  }

  @Test
  default void whatIsQueuedIsThereAfterReopening() {
    NewEntry queued = entry("nl", "aa", LocalDate.of(2026, 4, 1));
    with(outbox -> assertThat(outbox.enqueue(List.of(queued))).containsExactly(Enqueued.QUEUED));
    with(
        outbox -> {
          Entry entry = only(outbox);
          assertThat(entry.recipient()).isEqualTo("nl");
          assertThat(entry.campaign()).isEqualTo("case");
          assertThat(entry.audience()).isEqualTo("embassies");
          assertThat(entry.demands()).containsExactly("release", "visit");
          assertThat(entry.expires()).isEqualTo("2026-04-01");
          assertThat(entry.state().name()).isEqualTo(StateName.HELD);
          assertThat(entry.created()).isEqualTo(clock().instant());
          assertThat(entry.sha256()).isEqualTo(queued.email().sha256());
          assertThat(entry.approvedBy()).isNull();
          assertThat(bytes(outbox.email(entry.id()))).isEqualTo(bytes(queued.email()));
          assertThat(outbox.email(entry.id()).envelopeTo()).isEqualTo("nl@state.example");
        });
  }

  @Test
  default void mergingTwiceQueuesNothingTwice() {
    with(
        outbox -> {
          outbox.enqueue(List.of(entry("nl", "aa")));
          assertThat(outbox.enqueue(List.of(entry("nl", "aa"), entry("fr", "aa"))))
              .containsExactly(Enqueued.UNCHANGED, Enqueued.QUEUED);
          assertThat(states(outbox)).containsExactly("nl aa HELD", "fr aa HELD");
        });
  }

  @Test
  default void anEditReplacesWhatHasNotGoneOut() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"));
          assertThat(outbox.enqueue(List.of(entry("nl", "bb"))))
              .as("so that a person is told to look again")
              .containsExactly(Enqueued.APPROVAL_LOST);
          assertThat(states(outbox)).containsExactly("nl aa CANCELLED", "nl bb HELD");
          assertThat(outbox.enqueue(List.of(entry("nl", "cc")))).containsExactly(Enqueued.REPLACED);
        });
  }

  @Test
  default void anEditTakenBackIsHeldAgainWithTheBytesGivenLast() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"));
          outbox.enqueue(List.of(entry("nl", "bb")));
          Email later = Samples.email("nl", "aa", "frozen later");
          assertThat(outbox.enqueue(List.of(entry("nl", "aa", null, later))))
              .containsExactly(Enqueued.REPLACED);
          assertThat(states(outbox)).containsExactly("nl aa HELD", "nl bb CANCELLED");
          try (Stream<Entry> held = outbox.entries(ALL.in(StateName.HELD))) {
            Entry entry = held.toList().get(0);
            assertThat(entry.approvedBy()).as("approved text is not this text").isNull();
            assertThat(bytes(outbox.email(entry.id()))).isEqualTo(bytes(later));
          }
        });
  }

  @Test
  default void whatAPersonCancelledStaysCancelled() {
    with(
        outbox -> {
          outbox.enqueue(List.of(entry("nl", "aa")));
          assertThat(outbox.cancel(ALL, "not this embassy")).isEqualTo(1);
          assertThat(outbox.enqueue(List.of(entry("nl", "aa"))))
              .containsExactly(Enqueued.UNCHANGED);
          assertThat(only(outbox).state()).isEqualTo(new Cancelled("not this embassy"));
        });
  }

  @Test
  default void anEditAfterSendingQueuesNothing() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"));
          try (SendingSession session = outbox.startSending("mx:25")) {
            Claim claim = claimOne(session);
            assertThat(outbox.enqueue(List.of(entry("nl", "bb"))))
                .as("in flight")
                .containsExactly(Enqueued.ALREADY_SENT);
            session.committing(claim, GO_AHEAD);
            session.sent(claim, TAKEN);
          }
          assertThat(outbox.enqueue(List.of(entry("nl", "bb"))))
              .containsExactly(Enqueued.ALREADY_SENT);
          assertThat(states(outbox)).containsExactly("nl aa SENT");
        });
  }

  @Test
  default void anEditOfWhatIsInDoubtQueuesNothing() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"));
          try (SendingSession session = outbox.startSending("mx:25")) {
            Claim claim = claimOne(session);
            session.committing(claim, GO_AHEAD);
            session.inDoubt(claim, Reply.none("the line went dead"));
          }
          assertThat(outbox.enqueue(List.of(entry("nl", "bb"))))
              .containsExactly(Enqueued.ALREADY_SENT);
          assertThat(only(outbox).state()).isEqualTo(new InDoubt("the line went dead"));
        });
  }

  @Test
  default void twoEmailsForOneRecipientAreRefusedAndNothingIsQueued() {
    with(
        outbox -> {
          List<NewEntry> twins = List.of(entry("fr", "aa"), entry("nl", "aa"), entry("nl", "bb"));
          assertThatThrownBy(() -> outbox.enqueue(twins))
              .isInstanceOf(ProblemException.class)
              .hasMessageContaining("recipient nl");
          assertThat(states(outbox)).isEmpty();
        });
  }

  @Test
  default void nothingGoesOutUnapproved() {
    with(
        outbox -> {
          outbox.enqueue(List.of(entry("nl", "aa"), entry("fr", "aa")));
          assertThat(outbox.approve(ALL.to(Set.of("fr")), "anna")).isEqualTo(1);
          assertThat(outbox.approve(ALL.to(Set.of("fr")), "ben")).isZero();
          try (SendingSession session = outbox.startSending("mx:25")) {
            List<Claim> claims = session.claim(10, ALL);
            assertThat(claims).extracting(c -> c.entry().recipient()).containsExactly("fr");
            assertThat(claims.get(0).entry().approvedBy()).isEqualTo("anna");
            assertThat(claims.get(0).entry().approvedAt()).isEqualTo(clock().instant());
          }
        });
  }

  @Test
  default void heldAgainForgetsItsApproval() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"));
          assertThat(outbox.hold(ALL)).isEqualTo(1);
          assertThat(only(outbox).state().name()).isEqualTo(StateName.HELD);
          assertThat(only(outbox).approvedBy()).isNull();
        });
  }

  @Test
  default void aFilterNarrowsByEveryPart() {
    with(
        outbox -> {
          outbox.enqueue(List.of(entry("nl", "aa"), entry("fr", "aa"), entry("de", "aa")));
          outbox.cancel(ALL.withIds(List.of(2L)), "no");
          assertThat(outbox.counts(ALL))
              .containsEntry(StateName.HELD, 2L)
              .containsEntry(StateName.CANCELLED, 1L)
              .containsEntry(StateName.SENT, 0L);
          assertThat(outbox.counts(ALL.ofCampaign("other"))).containsEntry(StateName.HELD, 0L);
          assertThat(outbox.counts(ALL.ofAudience("embassies").in(StateName.HELD).to(Set.of("nl"))))
              .containsEntry(StateName.HELD, 1L);
        });
  }

  @Test
  default void anOpenListingDoesNotSeeNorHinderWriting() {
    with(
        outbox -> {
          outbox.enqueue(List.of(entry("nl", "aa"), entry("fr", "aa")));
          try (Stream<Entry> entries = outbox.entries(ALL)) {
            List<StateName> seen = new ArrayList<>();
            entries.forEach(
                entry -> {
                  outbox.approve(ALL, "anna");
                  seen.add(entry.state().name());
                });
            assertThat(seen).containsExactly(StateName.HELD, StateName.HELD);
          }
        });
  }

  @Test
  default void anAppealWhoseDemandRanOutIsNotSent() {
    with(
        outbox -> {
          LocalDate last = LocalDate.of(2026, 3, 2);
          ready(outbox, entry("nl", "aa", last), entry("fr", "aa"));
          assertThat(outbox.expire(ALL, last)).as("the last day still counts").isZero();
          assertThat(outbox.expire(ALL, last.plusDays(1))).isEqualTo(1);
          assertThat(states(outbox)).containsExactly("nl aa EXPIRED", "fr aa READY");
        });
  }

  @Test
  default void theDaysOfOneCampaignAreNotThoseOfAnother() {
    with(
        outbox -> {
          LocalDate last = LocalDate.of(2026, 3, 2);
          ready(outbox, entry("nl", "aa", last), other(entry("nl", "aa", last)));
          assertThat(outbox.expire(ALL.ofCampaign("case"), last.plusDays(1))).isEqualTo(1);
          assertThat(states(outbox)).containsExactly("nl aa EXPIRED", "nl aa READY");
        });
  }

  private static NewEntry other(NewEntry entry) {
    return new NewEntry(
        "other",
        entry.recipient(),
        entry.audience(),
        entry.revision(),
        entry.demands(),
        entry.expires(),
        entry.email());
  }

  private static NewEntry asking(NewEntry entry, String... demands) {
    return new NewEntry(
        entry.campaign(),
        entry.recipient(),
        entry.audience(),
        entry.revision(),
        List.of(demands),
        entry.expires(),
        entry.email());
  }

  @Test
  default void whatIsAskedIsFoundByItsWholeId() {
    with(
        outbox -> {
          outbox.enqueue(
              List.of(
                  asking(entry("nl", "aa"), "visit"),
                  asking(entry("fr", "aa"), "visits", "no-visit"),
                  asking(entry("de", "aa"), "release", "visit"),
                  asking(entry("be", "aa"))));
          try (Stream<Entry> entries = outbox.entries(ALL.asking(Set.of("visit")))) {
            assertThat(entries.map(Entry::recipient)).containsExactly("nl", "de");
          }
          assertThat(outbox.counts(ALL.asking(Set.of("visits", "release"))))
              .containsEntry(StateName.HELD, 2L);
          assertThat(outbox.hold(ALL.asking(Set.of("%", "_isit", "isit")))).isZero();
          assertThat(outbox.demands(ALL)).containsExactly("no-visit", "release", "visit", "visits");
          assertThat(outbox.demands(ALL.to(Set.of("nl", "be")))).containsExactly("visit");
          assertThat(outbox.demands(ALL.in(StateName.SENT))).isEmpty();
        });
  }

  @Test
  default void theSameWordsTakeOverTheIdsAndTheLastDayTheyAreGivenNow() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa", LocalDate.of(2026, 3, 2)), entry("fr", "aa"));
          NewEntry longer = asking(entry("nl", "aa", LocalDate.of(2026, 4, 2)), "set-free");
          assertThat(outbox.enqueue(List.of(longer))).containsExactly(Enqueued.UNCHANGED);
          try (Stream<Entry> entries = outbox.entries(ALL.to(Set.of("nl")))) {
            Entry entry = entries.toList().get(0);
            assertThat(entry.demands()).containsExactly("set-free");
            assertThat(entry.expires()).isEqualTo("2026-04-02");
            assertThat(entry.approvedBy()).as("the words are those approved").isEqualTo("anna");
          }
          try (SendingSession session = outbox.startSending("mx:25")) {
            Claim claim = claimOne(session);
            session.committing(claim, GO_AHEAD);
            session.sent(claim, TAKEN);
          }
          NewEntry later = asking(entry("nl", "aa", null), "let-go");
          assertThat(outbox.enqueue(List.of(later))).containsExactly(Enqueued.UNCHANGED);
          assertThat(outbox.demands(ALL.in(StateName.SENT))).containsExactly("let-go");
        });
  }

  @Test
  default void whatIsAskedAgainIsHeldAgain() {
    with(
        outbox -> {
          LocalDate last = LocalDate.of(2026, 3, 2);
          ready(outbox, entry("nl", "aa", last), entry("fr", "aa"), entry("de", "aa"));
          outbox.expire(ALL, last.plusDays(1));
          outbox.suppress("fr", "asked us to wait");
          outbox.cancel(ALL.to(Set.of("de")), Cancelled.NOT_ASKED);
          assertThat(states(outbox))
              .containsExactly("nl aa EXPIRED", "fr aa SUPPRESSED", "de aa CANCELLED");
          assertThat(
                  outbox.enqueue(
                      List.of(
                          entry("nl", "aa", last.plusDays(30)),
                          entry("fr", "aa"),
                          entry("de", "aa"))))
              .containsOnly(Enqueued.QUEUED);
          assertThat(states(outbox)).containsExactly("nl aa HELD", "fr aa HELD", "de aa HELD");
          try (Stream<Entry> entries = outbox.entries(ALL)) {
            assertThat(entries).allMatch(entry -> entry.approvedBy() == null);
          }
        });
  }

  @Test
  default void aSenderCanTakeBackWhatItHasClaimed() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"), entry("fr", "aa"), entry("de", "aa"));
          try (SendingSession session = outbox.startSending("mx:25")) {
            List<Claim> claims = session.claim(3, ALL);
            assertThatThrownBy(() -> session.takeBack(claims.get(0), StateName.SENT, ""))
                .isInstanceOf(IllegalArgumentException.class);
            session.takeBack(claims.get(0), StateName.HELD, "no longer asked");
            session.takeBack(claims.get(1), StateName.EXPIRED, "");
            session.takeBack(claims.get(2), StateName.SUPPRESSED, "asked us to stop");
            assertThat(states(outbox))
                .containsExactly("nl aa HELD", "fr aa EXPIRED", "de aa SUPPRESSED");
            assertThatThrownBy(() -> session.committing(claims.get(0), GO_AHEAD))
                .isInstanceOf(LostLeaseException.class);
            assertThatThrownBy(() -> session.takeBack(claims.get(0), StateName.HELD, ""))
                .isInstanceOf(LostLeaseException.class);
            assertThat(session.claim(3, ALL)).isEmpty();
          }
          try (Stream<Entry> entries = outbox.entries(ALL)) {
            assertThat(entries).allMatch(e -> e.approvedBy() == null && e.attempts() == 0);
          }
        });
  }

  @Test
  default void aSuppressedRecipientGetsNothingMore() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"));
          assertThat(outbox.suppress("nl", "asked us to stop")).isEqualTo(1);
          try (SendingSession session = outbox.startSending("mx:25")) {
            assertThat(session.claim(10, ALL)).isEmpty();
          }
        });
  }

  @Test
  default void everyStepOfAnAttemptIsOnRecord() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"));
          try (SendingSession session = outbox.startSending("mx:25")) {
            Claim claim = claimOne(session);
            session.committing(claim, GO_AHEAD);
            session.sent(claim, TAKEN);
          }
          Entry entry = only(outbox);
          assertThat(entry.state()).isEqualTo(new Sent(clock().instant(), TAKEN));
          assertThat(entry.attempts()).isEqualTo(1);
          assertThat(outbox.attempts(entry.id()))
              .containsExactly(
                  new Attempt(clock().instant(), "mx:25", GO_AHEAD, StateName.COMMITTING),
                  new Attempt(clock().instant(), "mx:25", TAKEN, StateName.SENT));
        });
  }

  @Test
  default void aRetryWaitsForItsTime() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"));
          try (SendingSession session = outbox.startSending("mx:25")) {
            session.retry(claimOne(session), clock().instant().plusSeconds(300), BUSY);
            assertThat(only(outbox).state())
                .isEqualTo(new Retry(clock().instant().plusSeconds(300), BUSY));
            clock().advance(Duration.ofSeconds(299));
            assertThat(session.claim(1, ALL)).isEmpty();
            clock().advance(Duration.ofSeconds(1));
            assertThat(claimOne(session).entry().attempts()).isEqualTo(1);
          }
        });
  }

  @Test
  default void aFailureIsFinal() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"));
          try (SendingSession session = outbox.startSending("mx:25")) {
            session.failed(claimOne(session), REFUSED);
            clock().advance(Duration.ofDays(9));
            assertThat(session.claim(1, ALL)).isEmpty();
          }
          assertThat(only(outbox).state()).isEqualTo(new EntryState.Failed(REFUSED));
        });
  }

  @Test
  default void whatWasTakenAndNotBegunIsReadyAgain() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"), entry("fr", "aa"));
          try (SendingSession session = outbox.startSending("mx:25")) {
            session.release(session.claim(2, ALL).get(0));
            assertThat(states(outbox)).containsExactly("nl aa READY", "fr aa LEASED");
          }
          assertThat(states(outbox)).containsExactly("nl aa READY", "fr aa READY");
        });
  }

  @Test
  default void nothingIsSentWithoutTheMarkBeforeTheBody() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"));
          try (SendingSession session = outbox.startSending("mx:25")) {
            Claim claim = claimOne(session);
            assertThatThrownBy(() -> session.sent(claim, TAKEN))
                .isInstanceOf(LostLeaseException.class);
            session.committing(claim, GO_AHEAD);
            assertThatThrownBy(() -> session.committing(claim, GO_AHEAD))
                .isInstanceOf(LostLeaseException.class);
            assertThatThrownBy(() -> session.release(claim))
                .as("bytes may be out")
                .isInstanceOf(LostLeaseException.class);
            assertThat(outbox.attempts(1)).as("a refused step leaves no trace").hasSize(1);
            session.sent(claim, TAKEN);
          }
        });
  }

  @Test
  default void aSenderThatLostItsLeaseCannotSend() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"));
          Claim stale;
          try (SendingSession session = outbox.startSending("mx:25")) {
            stale = claimOne(session);
          }
          try (SendingSession session = outbox.startSending("mx:25")) {
            Claim fresh = claimOne(session);
            assertThat(fresh.token()).isGreaterThan(stale.token());
            assertThatThrownBy(() -> session.committing(stale, GO_AHEAD))
                .isInstanceOf(LostLeaseException.class);
            session.committing(fresh, GO_AHEAD);
          }
        });
  }

  @Test
  default void aSenderThatStoppedAfterTheMarkLeavesADoubtThatIsListed() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"));
          try (SendingSession session = outbox.startSending("mx:25")) {
            session.committing(claimOne(session), GO_AHEAD);
          }
          try (SendingSession session = outbox.startSending("mx:25")) {
            assertThat(session.orphans().inDoubt())
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isInstanceOf(InDoubt.class));
            assertThat(session.claim(1, ALL)).isEmpty();
          }
          try (SendingSession session = outbox.startSending("mx:25")) {
            assertThat(session.orphans().inDoubt()).as("told once").isEmpty();
          }
        });
  }

  @Test
  default void addressesStayOutOfToString() {
    with(
        outbox -> {
          ready(outbox, entry("nl", "aa"));
          assertThat(only(outbox).toString()).doesNotContain("@");
          Reply reply = new Reply(550, "5.1.1", "<nl@state.example> unknown");
          assertThat(reply.toString()).doesNotContain("@");
        });
  }

  private static byte[] bytes(Email email) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      email.writeTo(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
