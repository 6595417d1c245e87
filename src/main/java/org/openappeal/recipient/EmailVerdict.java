package org.openappeal.recipient;

/** What became of a text that should be an email address. */
sealed interface EmailVerdict {

  /** It is one. */
  record Taken(EmailAddress address) implements EmailVerdict {}

  /**
   * It is none.
   *
   * @param detail the character at fault and its place, as half a sentence; empty where none is
   */
  record Refused(EmailFault fault, String detail) implements EmailVerdict {
    Refused(EmailFault fault) {
      this(fault, "");
    }
  }
}
