package org.openappeal.bounce;

/** Why a recipient was not reached, or what else is said of it, in one word. */
public enum Reason {
  /** No such mailbox. */
  USER_UNKNOWN("userunknown"),
  /** No such domain, or one that cannot be found just now. */
  HOST_UNKNOWN("hostunknown"),
  /** The mailbox is somewhere else now. */
  HAS_MOVED("hasmoved"),
  /** The domain takes no mail. */
  NOT_ACCEPTED("notaccept"),
  /** The mailbox is disabled or suspended. */
  SUSPENDED("suspend"),
  /** The mailbox is full. */
  MAILBOX_FULL("mailboxfull"),
  /** The message is too big. */
  TOO_BIG("mesgtoobig"),
  /** A filter of the recipient or of the server turned it away. */
  FILTERED("filtered"),
  /** Taken for spam. */
  SPAM("spamdetected"),
  /** Taken for a virus. */
  VIRUS("virusdetected"),
  /** Against a rule of the server. */
  POLICY("policyviolation"),
  /** The sending server is on a list of those that are refused. */
  BLOCKED("blocked"),
  /** SPF, DKIM or DMARC, or a login, was missing. */
  AUTHENTICATION("authfailure"),
  /** The sender's own address was refused. */
  SENDER_REJECTED("rejected"),
  /** The server does not pass mail on for this sender. */
  NO_RELAYING("norelaying"),
  /** Too many connections, or too often. */
  TOO_MANY("toomanyconn"),
  /** Too many messages in too short a time. */
  SPEEDING("speeding"),
  /** Tried for too long. */
  EXPIRED("expired"),
  /** The way there is broken: a loop, a name that cannot be looked up, no answer. */
  NETWORK("networkerror"),
  /** The server is at fault. */
  SYSTEM("systemerror"),
  /** A part of the message cannot be read or carried. */
  CONTENT("contenterror"),
  /** A command was not understood. */
  PROTOCOL("syntaxerror"),
  /** On hold, for a reason that is not told. */
  ON_HOLD("onhold"),
  /** A server took it. */
  DELIVERED("delivered"),
  /** A complaint. */
  FEEDBACK("feedback"),
  /** Away, or any other automatic answer. */
  VACATION("vacation"),
  /** It was displayed, or deleted unread (RFC 8098). */
  RECEIPT("receipt"),
  /** A request to be left alone. */
  UNSUBSCRIBE("unsubscribe"),
  /** Not told, or not understood. */
  UNDEFINED("undefined");

  private final String label;

  Reason(String label) {
    this.label = label;
  }

  /** The word as printed, stored and written to JSON. */
  public String label() {
    return label;
  }

  static Reason of(String label) {
    for (Reason reason : values()) {
      if (reason.label.equals(label)) {
        return reason;
      }
    }
    throw new IllegalArgumentException(label);
  }
}
