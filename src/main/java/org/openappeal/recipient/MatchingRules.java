package org.openappeal.recipient;

import java.time.LocalDate;
import java.util.List;

/**
 * How supporters are matched to targets.
 *
 * @param campaign what consent must have been given to
 * @param country ISO 3166-1 alpha-2 code of the country concerned
 * @param seed what decides between targets that are equal in everything else
 * @param cap the most supporters one target gets; {@link Integer#MAX_VALUE} for no limit
 * @param fallback the ids of the targets of those for whom there is no embassy
 * @param writeFromInside whether supporters in the country concerned write too
 * @param suppressed who must not be contacted
 * @param today the day rules of suppression are judged by
 */
public record MatchingRules(
    String campaign,
    String country,
    long seed,
    int cap,
    List<String> fallback,
    boolean writeFromInside,
    SuppressionList suppressed,
    LocalDate today) {

  /**
   * @throws IllegalArgumentException if {@code cap} is less than 1
   */
  public MatchingRules {
    fallback = List.copyOf(fallback);
    if (cap < 1) {
      throw new IllegalArgumentException("cap " + cap);
    }
  }
}
