package org.openappeal.campaign;

import java.util.List;
import java.util.Optional;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.yaml.YamlMap;

/**
 * A part of a campaign that was drafted and that no person has confirmed yet.
 *
 * @param what the part, as it is called in {@code campaign.yaml}
 * @param location of its mark {@code review: needed}
 */
public record Review(String what, Location location) {

  /** The key of the mark, which any part of a campaign may carry. */
  static final String KEY = "review";

  private static final String NEEDED = "needed";

  /**
   * The mark in {@code map}, if it stands there and nobody has set it to {@code done}.
   *
   * @throws org.openappeal.problem.ProblemException if it is any other word
   */
  static Optional<Review> in(YamlMap map, String what) {
    return map.find(KEY)
        .filter(mark -> mark.word(List.of(NEEDED, "done")).equals(NEEDED))
        .map(mark -> new Review(what, mark.location()));
  }

  /** The error that keeps a campaign from being merged. */
  public Problem problem() {
    return Problem.error(
        location,
        "`" + what + "` is a draft that nobody has reviewed",
        "Read it against the statement, correct it, then delete this line.");
  }
}
