package org.openappeal.mailing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.StateName;
import org.openappeal.problem.Problem;

/** The emails that put one {@link PastDemand}, counted by what became of them. Not thread-safe. */
final class PastTally {
  private final PastDemand demand;
  private final ZoneId zone;
  private final FirstNames waiting = new FirstNames();
  private final FirstNames accepted = new FirstNames();
  private final FirstNames doubtful = new FirstNames();
  private boolean approved;
  private long expired;
  private @Nullable Instant first;
  private @Nullable Instant last;

  PastTally(PastDemand demand, ZoneId zone) {
    this.demand = demand;
    this.zone = zone;
  }

  PastDemand demand() {
    return demand;
  }

  /** How many that put it had expired when the others were counted. */
  void expiredBefore(long number) {
    expired = number;
  }

  void add(Entry entry) {
    switch (entry.state().name()) {
      case HELD -> waiting.add(entry.recipient());
      case READY, RETRY, LEASED -> {
        waiting.add(entry.recipient());
        approved = true;
      }
      case SENT -> {
        accepted.add(entry.recipient());
        Instant at = entry.changed();
        first = first == null || at.isBefore(first) ? at : first;
        last = last == null || at.isAfter(last) ? at : last;
      }
      case COMMITTING, IN_DOUBT -> doubtful.add(entry.recipient());
      default -> throw new IllegalArgumentException(entry.toString());
    }
  }

  Optional<Problem> found() {
    return waiting.count() == 0
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                demand.location(),
                demand.told() + ", and is in " + emails(waiting, "waiting") + ": " + waiting,
                "Run `appeal merge`, which takes them back."));
  }

  /**
   * @param now how many wait after the work, by state
   * @param expiredNow how many have expired
   */
  Optional<Problem> outcome(Map<StateName, Long> now, long expiredNow) {
    if (waiting.count() == 0) {
      return Optional.empty();
    }
    long taken = now.getOrDefault(StateName.LEASED, 0L);
    long held = now.values().stream().mapToLong(Long::longValue).sum() - taken;
    long lapsed = Math.max(0, expiredNow - expired);
    long gone = Math.max(0, waiting.count() - held - taken - lapsed);
    List<String> parts = new ArrayList<>();
    part(parts, gone, "replaced or cancelled");
    part(parts, lapsed, "expired");
    part(parts, held, "held");
    part(parts, taken, "in the hands of a sender, which looks at each again");
    String what =
        demand.told()
            + ", and was in "
            + emails(waiting, "waiting")
            + " ("
            + waiting
            + "): "
            + String.join(", ", parts);
    if (held + lapsed + taken == 0) {
      String remedy = "Look at what took their place, then approve it.";
      return Optional.of(Problem.note(demand.location(), what, remedy));
    }
    String remedy = "Run `appeal merge` for a text without it, then approve that.";
    return Optional.of(
        approved
            ? Problem.warning(demand.location(), what, remedy)
            : Problem.note(demand.location(), what, remedy));
  }

  /** What no one can take back. */
  Optional<Problem> accepted() {
    if (accepted.count() + doubtful.count() == 0) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    if (accepted.count() > 0) {
      parts.add("was in " + emails(accepted, "accepted") + " (" + days() + "): " + accepted);
    }
    if (doubtful.count() > 0) {
      parts.add("is in " + emails(doubtful, "uncertain") + ": " + doubtful);
    }
    return Optional.of(
        Problem.note(
            demand.location(),
            demand.told() + ", and " + String.join("; it ", parts),
            "Write again where it helps; `appeal queue list --asking "
                + demand.id()
                + "` names them all."));
  }

  private String days() {
    if (first == null || last == null) {
      return "";
    }
    LocalDate from = LocalDate.ofInstant(first, zone);
    LocalDate to = LocalDate.ofInstant(last, zone);
    return from.equals(to) ? from.toString() : from + " to " + to;
  }

  private static String emails(FirstNames names, String which) {
    return names.count() + " " + which + (names.count() == 1 ? " email" : " emails");
  }

  private static void part(List<String> parts, long number, String what) {
    if (number > 0) {
      parts.add(number + " " + what);
    }
  }
}
