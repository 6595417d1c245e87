package org.openappeal.campaign;

import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/**
 * A part of a campaign that was drafted and that no person has confirmed yet.
 *
 * @param what the part, as it is called in {@code campaign.yaml}
 * @param location of its mark {@code review: needed}
 */
public record Review(String what, Location location) {

  /** The error that keeps a campaign from being merged. */
  public Problem problem() {
    return Problem.error(
        location,
        "`" + what + "` is a draft that nobody has reviewed",
        "Read it against the statement, correct it, then delete this line.");
  }
}
