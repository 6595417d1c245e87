package org.openappeal.outbox;

import java.util.EnumSet;
import java.util.Set;

/** The states by the names they are stored, filtered and printed under. */
public enum StateName {
  /** Waits for a person's approval. */
  HELD,
  /** Approved; the next sender takes it. */
  READY,
  /** Taken by a sender; nothing of the message has gone out. */
  LEASED,
  /** The server asked for the message (354); bytes may have gone out. */
  COMMITTING,
  /** A server took it. */
  SENT,
  /** Refused for now; tried again later. */
  RETRY,
  /** Refused for good. */
  FAILED,
  /** Perhaps accepted, perhaps not: a person decides. */
  IN_DOUBT,
  /** Taken back, or replaced by a later text. */
  CANCELLED,
  /** The recipient must not be written to. */
  SUPPRESSED,
  /** Its demand ran out before it was sent. */
  EXPIRED,
  /** Accepted, and later returned. */
  BOUNCED;

  /** The states of what has not gone out and can still be taken back. */
  static Set<StateName> waiting() {
    return EnumSet.of(HELD, READY, RETRY);
  }

  /** The states of what a server has, may have, or is just being given. */
  static Set<StateName> perhapsOut() {
    return EnumSet.of(LEASED, COMMITTING, SENT, IN_DOUBT, BOUNCED);
  }
}
