package org.openappeal.outbox;

import java.util.List;
import java.util.Optional;
import org.openappeal.problem.ProblemException;

/**
 * What came back to a campaign: reports on entries as evidence, and the suppressions that follow.
 * Every method is one transaction, as those of {@link Outbox} are, and throws {@link
 * ProblemException} where they do. Safe for use by several threads.
 */
public interface Returns {

  /** The entries of {@code campaign} with that Message-ID, angle brackets included. */
  List<Entry> withMessageId(String campaign, String messageId);

  /**
   * The entries of {@code campaign} to that recipient whose revision begins with {@code prefix}.
   *
   * @param recipient the id of the target
   */
  List<Entry> ofRevision(String campaign, String recipient, String prefix);

  /** The entries of {@code campaign} to that bare address, whatever its capitals, newest first. */
  List<Entry> toAddress(String campaign, String address);

  /**
   * Writes reports down, all in one transaction. Each moves its entry from SENT to BOUNCED, or
   * suppresses, only where it says so, and only while the entry is SENT or BOUNCED. A report that
   * is there already is passed over: what was lifted since stays lifted.
   *
   * @return what was done with each, in the order given
   */
  List<Noted> note(List<ReturnNote> notes);

  /** Whoever is not written to again because of what came back, oldest first. */
  List<Suppressed> suppressed();

  /** The suppression of that bare address, whatever its capitals. */
  Optional<Suppressed> suppressed(String address);

  /**
   * Takes a suppression back. Entries it had suppressed are queued again by the next merge.
   *
   * @return whether there was one
   */
  boolean lift(String address);
}
