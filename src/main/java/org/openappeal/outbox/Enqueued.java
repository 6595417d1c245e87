package org.openappeal.outbox;

/** What queueing did with one {@link NewEntry}. */
public enum Enqueued {
  /** It is now HELD. */
  QUEUED,
  /** That revision is there already, whatever its state; nothing new was queued. */
  UNCHANGED,
  /** It is now HELD, and a revision that had not gone out, nor been approved, was cancelled. */
  REPLACED,
  /** It is now HELD, and an approved revision that had not gone out was cancelled. */
  APPROVAL_LOST,
  /** Another revision was accepted, may have been, or is on its way; nothing was queued. */
  ALREADY_SENT
}
