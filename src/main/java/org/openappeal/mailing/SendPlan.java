package org.openappeal.mailing;

import java.util.List;
import org.openappeal.problem.Problem;

/**
 * What a sending would do.
 *
 * @param server where to, as {@code host:port}
 * @param from the bare address in From
 * @param emails how many are approved and waiting
 * @param first id of the first recipient; empty if there is none
 * @param last id of the last recipient; empty if there is none
 * @param problems what was taken back, and why
 */
public record SendPlan(
    String server, String from, long emails, String first, String last, List<Problem> problems) {

  /** A plan that can no longer change. */
  public SendPlan {
    problems = List.copyOf(problems);
  }
}
