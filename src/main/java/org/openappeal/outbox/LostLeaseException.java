package org.openappeal.outbox;

import java.io.Serial;

/**
 * A sender wrote about an entry that is no longer its own, or not in the state it thought. Nothing
 * was changed, and nothing more of the entry may go out.
 */
public final class LostLeaseException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  LostLeaseException(Claim claim, StateName wanted) {
    super("entry " + claim.entry().id() + " cannot become " + wanted + ": the lease is lost");
  }
}
