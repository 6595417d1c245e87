package org.openappeal.delivery;

import java.util.ArrayList;
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
 * @param takenBack messages that were not sent, as they may not go out any more
 * @param left messages READY or RETRY when it ended
 * @param settled what a killed sender had left
 * @param problems why it stopped early, and what needs a person; empty where all went well
 */
public record DeliverySummary(
    int accepted,
    int retried,
    int failed,
    int inDoubt,
    int takenBack,
    long left,
    Orphans settled,
    List<Problem> problems) {

  /** Copies {@code problems}. */
  public DeliverySummary {
    problems = List.copyOf(problems);
  }

  /** This, and {@code more} that needs a person. */
  public DeliverySummary with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new DeliverySummary(accepted, retried, failed, inDoubt, takenBack, left, settled, all);
  }

  /** How many messages were tried. */
  public int tried() {
    return accepted + retried + failed + inDoubt;
  }
}
