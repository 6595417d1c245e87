package org.openappeal.delivery;

import java.time.InstantSource;
import java.util.Map;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.SendingSession;
import org.openappeal.outbox.StateName;
import org.openappeal.problem.ProblemException;

/**
 * Drains the outbox over SMTP (RFC 5321), over one connection that is kept open. Each message is
 * marked before its first byte and after its answer, so that a process killed at any moment leaves
 * at most the one message it was sending in doubt.
 */
public final class Delivery {
  private final Outbox outbox;
  private final SmtpServer server;
  private final InstantSource clock;
  private final DeliveryListener listener;
  private final Timeouts timeouts;

  /** Sends from {@code outbox} to {@code server}. */
  public Delivery(
      Outbox outbox, SmtpServer server, InstantSource clock, DeliveryListener listener) {
    this(outbox, server, clock, listener, Timeouts.RFC_5321);
  }

  Delivery(
      Outbox outbox,
      SmtpServer server,
      InstantSource clock,
      DeliveryListener listener,
      Timeouts timeouts) {
    this.outbox = outbox;
    this.server = server;
    this.clock = clock;
    this.listener = listener;
    this.timeouts = timeouts;
  }

  /** Sends everything. */
  DeliverySummary run(int limit) {
    return run(limit, EntryFilter.all(), Clearance.GIVEN);
  }

  /**
   * Tries what is READY, or RETRY and due, once each. Trouble with the server ends the run and is
   * told in the summary; what was not tried is READY.
   *
   * @param limit how many messages to try at most
   * @param scope which entries it is about; no other is touched
   * @param clearance asked before each message, after it was claimed
   * @throws ProblemException if another sender is at work, or the outbox cannot be read or written
   */
  public DeliverySummary run(int limit, EntryFilter scope, Clearance clearance) {
    DeliveryRun run;
    try (SendingSession session = outbox.startSending(server.name())) {
      if (session.orphans().released() > 0 || !session.orphans().inDoubt().isEmpty()) {
        listener.settled(session.orphans());
      }
      Connector connector = new Connector(server, timeouts);
      run = new DeliveryRun(outbox, session, connector, timeouts, clock, listener);
      run.drain(limit, scope, clearance);
    }
    Map<StateName, Long> counts = outbox.counts(scope.in(StateName.READY, StateName.RETRY));
    return run.summary(counts.values().stream().mapToLong(Long::longValue).sum());
  }
}
