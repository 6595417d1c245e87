package org.openappeal.delivery;

import org.openappeal.outbox.Reply;

/** What one try at one message came to. */
sealed interface Outcome {
  Reply reply();

  /** 250 after the dot. */
  record Accepted(Reply reply) implements Outcome {}

  /** Refused for now. */
  record Deferred(Reply reply) implements Outcome {}

  /** Refused for good. */
  record Refused(Reply reply) implements Outcome {}

  /** The dot may have gone out, and no answer to it can be believed. */
  record Doubtful(Reply reply) implements Outcome {}

  /** The connection broke before the message was begun: as if it had not been tried. */
  record Untouched(Reply reply) implements Outcome {}

  /** The server does not take mail from this sender: no message will fare better. */
  record SenderRefused(Reply reply) implements Outcome {}
}
