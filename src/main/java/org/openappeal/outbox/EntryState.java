package org.openappeal.outbox;

import java.time.Instant;

/** What has become of an entry so far, with what is known of it. */
public sealed interface EntryState {

  /** The name it is stored under. */
  StateName name();

  /** Waits for a person's approval. */
  record Held() implements EntryState {
    @Override
    public StateName name() {
      return StateName.HELD;
    }
  }

  /** Approved; the next sender takes it. */
  record Ready() implements EntryState {
    @Override
    public StateName name() {
      return StateName.READY;
    }
  }

  /**
   * Taken by a sender.
   *
   * @param token the fencing token of that sender; larger than every earlier one
   */
  record Leased(long token) implements EntryState {
    @Override
    public StateName name() {
      return StateName.LEASED;
    }
  }

  /**
   * The server asked for the message; bytes may have gone out.
   *
   * @param token the fencing token of the sender
   */
  record Committing(long token) implements EntryState {
    @Override
    public StateName name() {
      return StateName.COMMITTING;
    }
  }

  /**
   * A server took it.
   *
   * @param at when that was written down
   * @param reply what the server said
   */
  record Sent(Instant at, Reply reply) implements EntryState {
    @Override
    public StateName name() {
      return StateName.SENT;
    }
  }

  /**
   * Refused for now.
   *
   * @param at not tried again before
   * @param reply what the server said
   */
  record Retry(Instant at, Reply reply) implements EntryState {
    @Override
    public StateName name() {
      return StateName.RETRY;
    }
  }

  /**
   * Refused for good.
   *
   * @param reply what the server said
   */
  record Failed(Reply reply) implements EntryState {
    @Override
    public StateName name() {
      return StateName.FAILED;
    }
  }

  /**
   * Perhaps accepted, perhaps not.
   *
   * @param why what happened, for the person who decides
   */
  record InDoubt(String why) implements EntryState {
    @Override
    public StateName name() {
      return StateName.IN_DOUBT;
    }
  }

  /**
   * Taken back.
   *
   * @param why {@link #REPLACED}, {@link #NOT_ASKED}, or what a person said
   */
  record Cancelled(String why) implements EntryState {
    /** A later text took its place. */
    public static final String REPLACED = "replaced by a later text";

    /** A merge found that its recipient is asked nothing any more. */
    public static final String NOT_ASKED = "no longer among those who are asked anything";

    @Override
    public StateName name() {
      return StateName.CANCELLED;
    }
  }

  /**
   * The recipient must not be written to.
   *
   * @param why the rule that says so
   */
  record Suppressed(String why) implements EntryState {
    @Override
    public StateName name() {
      return StateName.SUPPRESSED;
    }
  }

  /** Its demand ran out before it was sent. */
  record Expired() implements EntryState {
    @Override
    public StateName name() {
      return StateName.EXPIRED;
    }
  }

  /**
   * Accepted, and later returned.
   *
   * @param why what the report said
   */
  record Bounced(String why) implements EntryState {
    @Override
    public StateName name() {
      return StateName.BOUNCED;
    }
  }
}
