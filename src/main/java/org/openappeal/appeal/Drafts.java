package org.openappeal.appeal;

/** What becomes of texts that no person has approved. */
public enum Drafts {
  /** They count as absent. */
  REFUSED,
  /** They are used as they are. */
  ALLOWED
}
