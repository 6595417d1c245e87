package org.openappeal.outbox;

import java.time.Instant;
import java.util.List;

/**
 * A sender's hold on the outbox. Each step moves one entry from the state it must be in, and only
 * while the claim's token is still the entry's: otherwise {@link LostLeaseException}, and nothing
 * is changed. For use by one thread.
 */
public interface SendingSession extends AutoCloseable {

  /** What a killed sender had left, settled when this session began. */
  Orphans orphans();

  /**
   * Takes up to {@code max} entries that may go out now: READY by id, then RETRY whose time has
   * come. They become LEASED, in one transaction.
   */
  List<Claim> claim(int max, EntryFilter scope);

  /**
   * LEASED becomes COMMITTING; durable before it returns. Call it when the server has answered DATA
   * with 354 and before the first byte of the message.
   */
  void committing(Claim claim, Reply reply);

  /** COMMITTING becomes SENT. */
  void sent(Claim claim, Reply reply);

  /** LEASED or COMMITTING becomes RETRY, not to be tried before {@code next}. */
  void retry(Claim claim, Instant next, Reply reply);

  /** LEASED or COMMITTING becomes FAILED. */
  void failed(Claim claim, Reply reply);

  /** COMMITTING becomes IN_DOUBT. */
  void inDoubt(Claim claim, Reply reply);

  /**
   * LEASED becomes HELD, EXPIRED or SUPPRESSED: it was taken, and may not go out after all. No
   * attempt is counted, and its approval is forgotten.
   *
   * @param to one of those three
   * @param why for the person who asks later
   * @throws IllegalArgumentException if {@code to} is another state
   */
  void takeBack(Claim claim, StateName to, String why);

  /** LEASED becomes READY again; no attempt is counted. */
  void release(Claim claim);

  /** Releases what is still LEASED and lets the next sender in. */
  @Override
  void close();
}
