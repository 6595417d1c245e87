package org.openappeal.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openappeal.delivery.Clearance.TakeBack;
import org.openappeal.delivery.Outcome.Accepted;
import org.openappeal.delivery.Outcome.Deferred;
import org.openappeal.delivery.Outcome.Doubtful;
import org.openappeal.delivery.Outcome.Refused;
import org.openappeal.delivery.Outcome.SenderRefused;
import org.openappeal.delivery.Outcome.Untouched;
import org.openappeal.email.Email;
import org.openappeal.outbox.Claim;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.Reply;
import org.openappeal.outbox.SendingSession;
import org.openappeal.outbox.StateName;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** One run of a {@link Delivery}: the connection in hand and the tally. */
final class DeliveryRun {
  private static final int BATCH = 50;

  /** Connections in a row that broke without an answer: the server is in trouble, not a message. */
  private static final int MOST_BREAKS = 3;

  private final Outbox outbox;
  private final SendingSession session;
  private final Connector connector;
  private final Timeouts timeouts;
  private final InstantSource clock;
  private final DeliveryListener listener;

  private final Map<StateName, Integer> tally = new EnumMap<>(StateName.class);
  private final List<Problem> problems = new ArrayList<>();

  /** Claimed and not settled; what is still here when the session is closed is READY again. */
  private final Set<Claim> taken = new LinkedHashSet<>();

  private @Nullable Wire wire;
  private int tried;
  private int breaks;
  private int takenBack;

  DeliveryRun(
      Outbox outbox,
      SendingSession session,
      Connector connector,
      Timeouts timeouts,
      InstantSource clock,
      DeliveryListener listener) {
    this.outbox = outbox;
    this.session = session;
    this.connector = connector;
    this.timeouts = timeouts;
    this.clock = clock;
    this.listener = listener;
  }

  void drain(int limit, EntryFilter scope, Clearance clearance) {
    try {
      while (problems.isEmpty() && tried < limit) {
        List<Claim> claims = session.claim(Math.min(BATCH, limit - tried), scope);
        if (claims.isEmpty()) {
          break;
        }
        taken.addAll(claims);
        for (Claim claim : claims) {
          if (problems.isEmpty()) {
            handle(claim, clearance);
          }
        }
      }
    } finally {
      if (wire != null) {
        wire.quit();
      }
    }
  }

  private void handle(Claim claim, Clearance clearance) {
    Email email = outbox.email(claim.entry().id());
    Wire line;
    try {
      if (clearance.judge(claim.entry()) instanceof TakeBack back) {
        session.takeBack(claim, back.becomes(), back.why());
        taken.remove(claim);
        takenBack++;
        return;
      }
      line = line();
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return;
    }
    settle(
        claim,
        new Conversation(line, timeouts).send(email, reply -> session.committing(claim, reply)));
  }

  private Wire line() {
    if (wire == null || !wire.isAlive()) {
      wire = connector.connect();
    }
    return wire;
  }

  private void settle(Claim claim, Outcome outcome) {
    Reply reply = outcome.reply();
    if (outcome instanceof Untouched) {
      // It stays leased until the end, lest one bad message stand in the way of all others.
      breaks++;
      if (breaks == MOST_BREAKS) {
        problems.add(connector.keepsHangingUp());
      }
      return;
    }
    breaks = 0;
    if (outcome instanceof SenderRefused) {
      holdAll(claim.entry().campaign(), reply);
      return;
    }
    tried++;
    StateName result = record(claim, outcome);
    taken.remove(claim);
    tally.merge(result, 1, Integer::sum);
    listener.tried(claim.entry(), result, reply);
  }

  private StateName record(Claim claim, Outcome outcome) {
    Reply reply = outcome.reply();
    if (outcome instanceof Accepted) {
      session.sent(claim, reply);
      return StateName.SENT;
    }
    if (outcome instanceof Refused) {
      session.failed(claim, reply);
      return StateName.FAILED;
    }
    if (outcome instanceof Doubtful) {
      session.inDoubt(claim, reply);
      return StateName.IN_DOUBT;
    }
    if (outcome instanceof Deferred) {
      return defer(claim, reply);
    }
    throw new IllegalStateException(outcome.toString());
  }

  private StateName defer(Claim claim, Reply reply) {
    Entry entry = claim.entry();
    Instant now = clock.instant();
    Instant first = entry.firstAttempt() == null ? now : entry.firstAttempt();
    Optional<Instant> next = RetrySchedule.next(entry.id(), entry.attempts() + 1, first, now);
    if (next.isPresent()) {
      session.retry(claim, next.get(), reply);
      return StateName.RETRY;
    }
    session.failed(
        claim,
        new Reply(reply.code(), reply.status(), "given up after four days: " + reply.text()));
    return StateName.FAILED;
  }

  /** Nothing of this sender will be taken, so nothing more goes out until a person has looked. */
  private void holdAll(String campaign, Reply reply) {
    taken.forEach(session::release);
    taken.clear();
    outbox.hold(EntryFilter.all().ofCampaign(campaign));
    problems.add(
        Problem.error(
            Location.NONE,
            "the mail server does not take mail from this sender (" + reply + "): " + reply.text(),
            "correct the sender in campaign.yaml and run `appeal merge`, or ask the provider; then"
                + " run `appeal queue approve`, for all that was ready is held"));
  }

  DeliverySummary summary(long left) {
    return new DeliverySummary(
        tally.getOrDefault(StateName.SENT, 0),
        tally.getOrDefault(StateName.RETRY, 0),
        tally.getOrDefault(StateName.FAILED, 0),
        tally.getOrDefault(StateName.IN_DOUBT, 0),
        takenBack,
        left,
        session.orphans(),
        problems);
  }
}
