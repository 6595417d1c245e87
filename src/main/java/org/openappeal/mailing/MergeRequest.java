package org.openappeal.mailing;

import java.util.Set;
import org.openappeal.recipient.Target;

/**
 * Which targets to merge.
 *
 * @param audiences ids of audiences; empty for all
 * @param only ids of targets; empty for all
 * @param limit how many at most
 */
public record MergeRequest(Set<String> audiences, Set<String> only, long limit) {
  /** Everyone. */
  public static final MergeRequest ALL = new MergeRequest(Set.of(), Set.of(), Long.MAX_VALUE);

  /** A request that can no longer change. */
  public MergeRequest {
    audiences = Set.copyOf(audiences);
    only = Set.copyOf(only);
  }

  boolean everyone() {
    return equals(ALL);
  }

  boolean takes(String audience, Target target) {
    return (audiences.isEmpty() || audiences.contains(audience))
        && (only.isEmpty() || only.contains(target.id()));
  }
}
