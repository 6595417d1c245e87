package org.openappeal.delivery;

import java.util.List;
import org.openappeal.outbox.Orphans;
import org.openappeal.problem.Problem;

/**
 * What one run came to.
 *
 * @param accepted messages the server took
 * @param retried messages refused for now
 * @param failed messages refused for good
 * @param inDoubt messages that may have been taken, of this run
 * @param left messages READY or RETRY when it ended
 * @param settled what a killed sender had left
 * @param problems why it stopped early, and what needs a person; empty where all went well
 */
public record DeliverySummary(
    int accepted,
    int retried,
    int failed,
    int inDoubt,
    long left,
    Orphans settled,
    List<Problem> problems) {

  /** Copies {@code problems}. */
  public DeliverySummary {
    problems = List.copyOf(problems);
  }

  /** How many messages were tried. */
  public int tried() {
    return accepted + retried + failed + inDoubt;
  }
}
