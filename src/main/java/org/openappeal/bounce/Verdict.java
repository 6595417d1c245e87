package org.openappeal.bounce;

import java.util.Locale;

/** What a message that came back means. */
public enum Verdict {
  /** The address can take no mail, now or later: nothing else may suppress it. */
  PERMANENT,
  /** It was not delivered, or not yet, for a reason that says nothing lasting of the address. */
  TRANSIENT,
  /** A server says that it took it. */
  DELIVERED,
  /** Its reader calls it spam (RFC 5965). */
  COMPLAINT,
  /** A program answered: out of office, a receipt, a challenge (RFC 3834). */
  AUTO_REPLY,
  /** Its reader wants no more. */
  UNSUBSCRIBE,
  /** Anything else. */
  NOT_A_BOUNCE;

  /** The name as printed and written to JSON, such as {@code not-a-bounce}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
