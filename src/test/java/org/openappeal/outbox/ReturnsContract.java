package org.openappeal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openappeal.outbox.Samples.entry;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openappeal.outbox.ReturnNote.Reach;

/** What every outbox promises of what comes back. */
interface ReturnsContract {
  Reply UNKNOWN_USER = new Reply(550, "5.1.1", "userunknown");

  /** Opens the one outbox of this test, again and again. */
  Outbox open();

  /** Two emails to `nl`, sent; one to `fr`, held. */
  private void with(BiConsumer<Outbox, Returns> work) {
    try (Outbox outbox = open()) {
      outbox.enqueue(List.of(entry("nl", "0123456789abcdef")));
      outbox.approve(EntryFilter.all(), "anna");
      try (SendingSession session = outbox.startSending("mx:25")) {
        Claim claim = session.claim(1, EntryFilter.all()).get(0);
        session.committing(claim, new Reply(354, "", ""));
        session.sent(claim, new Reply(250, "2.0.0", "taken"));
      }
      outbox.enqueue(List.of(entry("fr", "aa")));
      work.accept(outbox, outbox.returns());
    }
  }

  private static ReturnNote note(long entry, String digest, boolean bounced, Reach reach) {
    return new ReturnNote(
        entry,
        digest,
        "1.eml",
        "permanent",
        "mx.state.example",
        UNKNOWN_USER,
        "Status: 5.1.1",
        bounced,
        reach,
        "bounced: 5.1.1 userunknown");
  }

  private static StateName state(Outbox outbox, long id) {
    try (Stream<Entry> entries = outbox.entries(EntryFilter.all().withIds(List.of(id)))) {
      return entries.toList().get(0).state().name();
    }
  }

  @Test
  default void entriesAreFoundByWhatReportsName() {
    with(
        (outbox, returns) -> {
          assertThat(returns.withMessageId("case", "<nl.0123456789abcdef@sender.example>"))
              .extracting(Entry::id)
              .containsExactly(1L);
          assertThat(returns.ofRevision("case", "nl", "01234567")).hasSize(1);
          assertThat(returns.ofRevision("case", "nl", "11234567")).isEmpty();
          assertThat(returns.ofRevision("case", "fr", "01234567")).isEmpty();
          assertThat(returns.toAddress("case", "NL@State.example")).hasSize(1);
          assertThat(returns.withMessageId("other", "<nl.0123456789abcdef@sender.example>"))
              .isEmpty();
          assertThat(returns.toAddress("other", "nl@state.example")).isEmpty();
        });
  }

  @Test
  default void aBounceMovesWhatWasSentAndIsOnRecord() {
    with(
        (outbox, returns) -> {
          assertThat(returns.note(List.of(note(1, "d1", true, Reach.NOBODY))))
              .containsExactly(Noted.DONE);
          assertThat(state(outbox, 1)).isEqualTo(StateName.BOUNCED);
          List<Attempt> attempts = outbox.attempts(1);
          Attempt last = attempts.get(attempts.size() - 1);
          assertThat(last.result()).isEqualTo(StateName.BOUNCED);
          assertThat(last.server()).isEqualTo("mx.state.example");
          assertThat(last.reply()).isEqualTo(UNKNOWN_USER);
          assertThat(returns.suppressed()).isEmpty();
        });
  }

  @Test
  default void whatWasNotSentCannotBounceNorSuppressAnybody() {
    with(
        (outbox, returns) -> {
          assertThat(returns.note(List.of(note(2, "d1", true, Reach.RECIPIENT))))
              .containsExactly(Noted.NOT_SENT);
          assertThat(returns.note(List.of(note(99, "d1", true, Reach.RECIPIENT))))
              .containsExactly(Noted.NOT_SENT);
          assertThat(state(outbox, 2)).isEqualTo(StateName.HELD);
          assertThat(returns.suppressed()).isEmpty();
        });
  }

  @Test
  default void theSameReportCountsOnceEvenAfterItsSuppressionWasLifted() {
    with(
        (outbox, returns) -> {
          ReturnNote note = note(1, "d1", true, Reach.ADDRESS);
          assertThat(returns.note(List.of(note, note))).containsExactly(Noted.DONE, Noted.KNOWN);
          assertThat(returns.suppressed("NL@state.example")).isPresent();
          assertThat(returns.lift("nl@STATE.example")).isTrue();
          assertThat(returns.lift("nl@state.example")).isFalse();
          assertThat(returns.note(List.of(note))).containsExactly(Noted.KNOWN);
          assertThat(returns.suppressed()).isEmpty();
        });
  }

  @Test
  default void whatWaitsForASuppressedAddressGoesNowhere() {
    with(
        (outbox, returns) -> {
          outbox.enqueue(
              List.of(entry("nl-2", "aa", null, Samples.email("nl", "bb", "Another one."))));
          returns.note(List.of(note(1, "d1", true, Reach.ADDRESS)));
          assertThat(state(outbox, 3)).isEqualTo(StateName.SUPPRESSED);
          assertThat(state(outbox, 2)).isEqualTo(StateName.HELD);
        });
  }

  @Test
  default void whoAsksToBeLeftAloneIsNotWrittenToAtAnotherAddressEither() {
    with(
        (outbox, returns) -> {
          outbox.enqueue(
              List.of(
                  new NewEntry(
                      "case-2",
                      "nl",
                      "embassies",
                      "bb",
                      List.of(),
                      null,
                      Samples.email("nl-other", "bb", "Of another campaign."))));
          returns.note(List.of(note(1, "d1", true, Reach.ADDRESS)));
          returns.note(List.of(note(1, "d2", false, Reach.RECIPIENT)));
          assertThat(returns.suppressed()).extracting(Suppressed::recipient).containsExactly("nl");
          assertThat(state(outbox, 3)).as("of another campaign").isEqualTo(StateName.HELD);
        });
  }

  @Test
  default void whatCameBackIsThereAfterReopening() {
    with((outbox, returns) -> returns.note(List.of(note(1, "d1", true, Reach.ADDRESS))));
    try (Outbox outbox = open()) {
      assertThat(outbox.returns().suppressed())
          .extracting(Suppressed::address, Suppressed::reason, Suppressed::recipient)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  "nl@state.example", "bounced: 5.1.1 userunknown", ""));
    }
  }

  @Test
  default void addressesOfWhatCameBackStayOutOfToString() {
    with(
        (outbox, returns) -> {
          ReturnNote note = note(1, "d1", true, Reach.ADDRESS);
          returns.note(List.of(note));
          assertThat(note + " " + returns.suppressed()).doesNotContain("@");
        });
  }
}
