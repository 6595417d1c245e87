package org.openappeal.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** When to try again: soon, then less and less often, for four days. */
final class RetrySchedule {
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(4));

  private static final Duration GIVE_UP = Duration.ofDays(4);

  /** Greylisting servers refuse whatever comes back earlier. */
  private static final Duration SHORTEST = Duration.ofMinutes(5);

  private static final double JITTER = 0.2;

  private RetrySchedule() {}

  /**
   * The next time.
   *
   * @param entry makes the jitter this entry's own, and the same whenever it is worked out
   * @param refusals how often it was refused, this time included
   * @param first when it was first tried
   * @return empty where it is time to give up
   */
  static Optional<Instant> next(long entry, int refusals, Instant first, Instant now) {
    if (!now.isBefore(first.plus(GIVE_UP))) {
      return Optional.empty();
    }
    Duration wait = WAITS.get(Math.min(refusals, WAITS.size()) - 1);
    double share = new SplittableRandom(entry * 31 + refusals).nextDouble(-JITTER, JITTER);
    Duration jittered = wait.plusMillis(Math.round(wait.toMillis() * share));
    return Optional.of(now.plus(jittered.compareTo(SHORTEST) < 0 ? SHORTEST : jittered));
  }
}
