package org.openappeal.mailing;

import java.util.Set;
import org.openappeal.appeal.Drafts;
import org.openappeal.recipient.Target;

/**
 * Which targets to merge.
 *
 * @param audiences ids of audiences; empty for all
 * @param only ids of targets; empty for all
 * @param limit how many at most
 * @param allowDrafts whether texts may be used that no person has approved
 */
public record MergeRequest(
    Set<String> audiences, Set<String> only, long limit, boolean allowDrafts) {
  /** Everyone. */
  public static final MergeRequest ALL =
      new MergeRequest(Set.of(), Set.of(), Long.MAX_VALUE, false);

  /** A request that can no longer change. */
  public MergeRequest {
    audiences = Set.copyOf(audiences);
    only = Set.copyOf(only);
  }

  Drafts drafts() {
    return allowDrafts ? Drafts.ALLOWED : Drafts.REFUSED;
  }

  boolean everyone() {
    return audiences.isEmpty() && only.isEmpty() && limit == ALL.limit;
  }

  boolean takes(String audience, Target target) {
    return (audiences.isEmpty() || audiences.contains(audience))
        && (only.isEmpty() || only.contains(target.id()));
  }
}
