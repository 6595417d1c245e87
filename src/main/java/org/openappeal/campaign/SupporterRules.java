package org.openappeal.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;

/**
 * How supporters are matched to the targets they write to.
 *
 * @param cap the most supporters one target gets; {@link Integer#MAX_VALUE} where there is no limit
 * @param fallback the targets of those for whom there is no embassy; may be empty
 * @param inside what becomes of supporters in the country concerned; null where {@code
 *     campaign.yaml} does not say: they are held back, and a person is warned
 * @param location where {@code campaign.yaml} says so
 */
public record SupporterRules(
    int cap, List<Fallback> fallback, @Nullable Inside inside, Location location) {

  /** Rules that can no longer change. */
  public SupporterRules {
    fallback = List.copyOf(fallback);
  }

  /**
   * A target by its id.
   *
   * @param location where {@code campaign.yaml} names it
   */
  public record Fallback(String id, Location location) {}

  /** What becomes of supporters in the country concerned. */
  public enum Inside {
    /** No pack is made for them. */
    HOLD,
    /** They are treated as all others. */
    WRITE
  }
}
