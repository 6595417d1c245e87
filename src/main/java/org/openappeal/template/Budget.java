package org.openappeal.template;

import java.util.function.LongSupplier;
import org.apache.velocity.util.introspection.Info;
import org.jspecify.annotations.Nullable;

/** What one filling of a template may still do. Not thread-safe. */
final class Budget {
  /** Asking for the time costs as much as printing a word. */
  private static final int STEPS_BETWEEN_LOOKS = 64;

  private static final String REMEDY = "Loop over less, or print less in each round.";

  private final Limits limits;
  private final LongSupplier processorTime;
  private @Nullable Info loop;
  private long begun = -1;
  private int steps;
  private int rounds;

  /**
   * @param processorTime nanoseconds this thread has worked
   */
  Budget(Limits limits, LongSupplier processorTime) {
    this.limits = limits;
    this.processorTime = processorTime;
  }

  void step() {
    if (++steps % STEPS_BETWEEN_LOOKS != 0) {
      return;
    }
    long now = processorTime.getAsLong();
    if (begun < 0) {
      begun = now;
    } else if (now - begun > limits.nanoseconds()) {
      throw new Refusal(loop, "the template takes too long to fill", REMEDY);
    }
  }

  void round(Info at) {
    loop = at;
    step();
    if (++rounds > limits.rounds()) {
      throw new Refusal(
          at, "the loops go round more than " + limits.rounds() + " times together", REMEDY);
    }
  }

  Refusal tooLong() {
    return new Refusal(loop, "the template prints without end", REMEDY);
  }
}
