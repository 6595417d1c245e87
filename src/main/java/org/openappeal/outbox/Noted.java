package org.openappeal.outbox;

/** What became of a {@link ReturnNote}. */
public enum Noted {
  /** It was written down, and what it asks for was done. */
  DONE,
  /** It was there already; nothing was done. */
  KNOWN,
  /** Its entry was not sent; nothing was done. */
  NOT_SENT
}
