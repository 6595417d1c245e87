package org.openappeal.bounce;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openappeal.bounce.Match.By;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.Returns;
import org.openappeal.outbox.StateName;

/**
 * Finds the entry a report is about: by its Message-ID, by the address it was returned to, else by
 * the recipient's address. What contradicts an entry is not about it.
 */
final class EntryFinder {
  /** {@code bounces+RECIPIENT=REVISION@…}: the beginning of the revision is enough. */
  private static final Pattern RETURN_PATH =
      Pattern.compile("[^@+]+\\+([^@=]+)=([^@=]+)@[^@]+", Pattern.CASE_INSENSITIVE);

  /** Nobody guesses so much of a digest. */
  private static final int SHORTEST_REVISION = 8;

  /** Clocks of mail servers go wrong, but rarely by more. */
  private static final Duration CLOCKS = Duration.ofDays(1);

  private final Returns returns;
  private final String campaign;

  EntryFinder(Returns returns, String campaign) {
    this.returns = returns;
    this.campaign = campaign;
  }

  Match find(Report report, ReportedRecipient recipient) {
    Clues clues = report.clues();
    return byMessageId(clues)
        .map(entry -> new Match(recipient, entry, By.MESSAGE_ID))
        .or(() -> byReturnPath(clues).map(entry -> new Match(recipient, entry, By.RETURN_PATH)))
        .or(() -> byAddress(clues, recipient))
        .orElse(Match.none(recipient));
  }

  private Optional<Entry> byMessageId(Clues clues) {
    return clues.messageIds().stream()
        .flatMap(id -> returns.withMessageId(campaign, id).stream())
        .findFirst();
  }

  private Optional<Entry> byReturnPath(Clues clues) {
    return clues.returnPaths().stream()
        .map(RETURN_PATH::matcher)
        .filter(Matcher::matches)
        .flatMap(path -> revisions(path.group(1), path.group(2)).stream())
        .findFirst();
  }

  private List<Entry> revisions(String recipient, String revision) {
    // Some servers write the address they return to in small letters.
    return revision.length() < SHORTEST_REVISION
        ? List.of()
        : returns.ofRevision(campaign, recipient, revision.toLowerCase(Locale.ROOT));
  }

  private Optional<Match> byAddress(Clues clues, ReportedRecipient recipient) {
    List<Entry> sent =
        returns.toAddress(campaign, known(recipient)).stream()
            .filter(entry -> isSent(entry) && isBefore(entry, clues.date()))
            .toList();
    if (recipient.verdict() == Verdict.UNSUBSCRIBE) {
      return sent.stream().findFirst().map(entry -> new Match(recipient, entry, By.ADDRESS));
    }
    String subject = Texts.line(clues.subject());
    if (!subject.isEmpty()) {
      return sent.stream()
          .filter(entry -> Texts.line(entry.subject()).equals(subject))
          .findFirst()
          .map(entry -> new Match(recipient, entry, By.SUBJECT));
    }
    // A Message-ID that is none of ours, and no subject: it is about somebody else's message.
    return clues.messageIds().isEmpty()
        ? sent.stream().findFirst().map(entry -> new Match(recipient, entry, By.ADDRESS))
        : Optional.empty();
  }

  private static String known(ReportedRecipient recipient) {
    return recipient.original().isEmpty() ? recipient.address() : recipient.original();
  }

  static boolean isSent(Entry entry) {
    return entry.state().name() == StateName.SENT || entry.state().name() == StateName.BOUNCED;
  }

  private static boolean isBefore(Entry entry, @org.jspecify.annotations.Nullable Instant date) {
    Instant sent = entry.firstAttempt();
    return date == null || sent == null || !date.isBefore(sent.minus(CLOCKS));
  }
}
