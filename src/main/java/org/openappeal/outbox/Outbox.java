package org.openappeal.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.openappeal.email.Email;
import org.openappeal.problem.ProblemException;

/**
 * The durable queue. Every method is one transaction: it happens wholly or not at all, and when it
 * returns it survives a power cut. Safe for use by several threads.
 *
 * <p>Every method throws {@link ProblemException}, naming the store, when the store is locked by
 * another program, full, or damaged.
 */
public interface Outbox extends AutoCloseable {

  /**
   * Queues emails, HELD. Merging twice queues nothing twice; an edited text replaces what has not
   * gone out to that recipient in that campaign, whatever its audience. A revision that had been
   * replaced or suppressed, had expired, or whose recipient had been asked nothing more, and that
   * comes back, is HELD again, with the bytes given now; one a person cancelled stays cancelled. A
   * revision that is there already keeps its bytes and its state, and takes over the demands and
   * the last day given now: the same words may go by another id, or for longer.
   *
   * @return what was done with each, in the order given
   * @throws ProblemException if two of them are for one recipient in one campaign; nothing is
   *     queued
   */
  List<Enqueued> enqueue(List<NewEntry> entries);

  /** How many entries are in each state; every state is a key, in the order of the enum. */
  Map<StateName, Long> counts(EntryFilter filter);

  /** The ids of the demands that any of the entries puts, sorted. */
  SortedSet<String> demands(EntryFilter filter);

  /**
   * The entries as they stand now, ordered by id, read as they are asked for. Close the stream.
   * Writing while it is open is safe and does not show in it.
   */
  Stream<Entry> entries(EntryFilter filter);

  /**
   * The frozen email of an entry.
   *
   * @throws ProblemException if there is no such entry, or its bytes are not those that were queued
   */
  Email email(long id);

  /** What was tried, oldest first; empty for an entry that is not there. */
  List<Attempt> attempts(long id);

  /**
   * HELD becomes READY.
   *
   * @param who the person approving, recorded with the time
   * @return how many were approved
   */
  int approve(EntryFilter filter, String who);

  /**
   * READY and RETRY become HELD, and their approval is forgotten.
   *
   * @return how many are now held
   */
  int hold(EntryFilter filter);

  /**
   * HELD, READY and RETRY become CANCELLED.
   *
   * @param why for the person who asks later
   * @return how many were cancelled
   */
  int cancel(EntryFilter filter, String why);

  /**
   * HELD, READY and RETRY whose last day is before {@code today} become EXPIRED.
   *
   * @param filter of one campaign, as each has its own days
   * @param today in the campaign's time zone
   * @return how many expired
   */
  int expire(EntryFilter filter, LocalDate today);

  /**
   * HELD, READY and RETRY to {@code recipient} become SUPPRESSED.
   *
   * @param why the rule that says so
   * @return how many were suppressed
   */
  int suppress(String recipient, String why);

  /** What came back, and who is not written to again because of it. */
  Returns returns();

  /**
   * Begins to send, after settling what a killed sender left: LEASED becomes READY, COMMITTING
   * becomes IN_DOUBT.
   *
   * @param server the server as {@code host:port}, for the record
   * @throws ProblemException if another sender is at work on a store that takes one at a time
   */
  SendingSession startSending(String server);

  /** Gives the store back; a session still open must be closed first. */
  @Override
  void close();
}
