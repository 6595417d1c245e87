package org.openappeal.outbox;

import java.util.List;

/**
 * What a sender that was killed left behind, and how it was settled.
 *
 * @param released how many were taken and not begun: READY again
 * @param inDoubt those whose bytes may have gone out: IN_DOUBT
 */
public record Orphans(int released, List<Entry> inDoubt) {

  /** Copies {@code inDoubt}. */
  public Orphans {
    inDoubt = List.copyOf(inDoubt);
  }
}
