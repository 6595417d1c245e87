package org.openappeal.recipient;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A bare email address (RFC 5321 §4.1.2 Mailbox, RFC 6531 §3.3) that mail servers will take. Which
 * ones are taken, and by which clause, is tabled in {@code email-addresses.txt} beside the tests.
 *
 * @param value {@code local-part@domain} as it travels: the part before the @ as it was given, an
 *     internationalised domain as A-labels (RFC 5890 §2.3.2.1)
 */
public record EmailAddress(String value) {

  /** The address in {@code text}, or nothing if it is none. */
  public static Optional<EmailAddress> parse(String text) {
    return examine(text) instanceof EmailVerdict.Taken taken
        ? Optional.of(taken.address())
        : Optional.empty();
  }

  /** The address in {@code text}, or why it is none. Takes time linear in the length. */
  static EmailVerdict examine(String text) {
    return EmailRules.examine(text);
  }

  /** The part before the @, as it was given. */
  public String local() {
    return value.substring(0, value.lastIndexOf('@'));
  }

  /** The domain in lower case, as A-labels. */
  public String domain() {
    return value.substring(value.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * What two spellings of one mailbox have in common. RFC 5321 §2.4 lets servers tell capitals
   * before the @ apart; none that people write to does.
   */
  public String key() {
    return value.toLowerCase(Locale.ROOT);
  }

  /** Whether only a server that offers SMTPUTF8 (RFC 6531 §3.2) can take it. */
  public boolean needsSmtpUtf8() {
    return value.length() != value.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Never the address: it would end in a log. */
  @Override
  public String toString() {
    return "…@" + domain();
  }
}
