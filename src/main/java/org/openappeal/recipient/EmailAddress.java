package org.openappeal.recipient;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bare email address (RFC 5321 §4.1.2 Mailbox) that mail servers will take.
 *
 * @param value {@code local-part@domain}, as it was given
 */
public record EmailAddress(String value) {
  /** JMail takes an address in angle brackets and with comments; a bare one has neither. */
  private static final Pattern PLAIN = Pattern.compile("[!-~&&[^<>()\\[\\]\\\\,;:\"]]+");

  /** The address in {@code text}, or nothing if it is none. */
  public static Optional<EmailAddress> parse(String text) {
    EmailValidator strict =
        JMail.strictValidator()
            .disallowQuotedIdentifiers()
            .disallowIpDomain()
            .disallowExplicitSourceRouting()
            .disallowObsoleteWhitespace()
            .requireTopLevelDomain();
    boolean plain = PLAIN.matcher(text).matches();
    return plain && strict.isValid(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
  }

  /** The domain in lower case. */
  public String domain() {
    return value.substring(value.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /** Never the address: it would end in a log. */
  @Override
  public String toString() {
    return "…@" + domain();
  }
}
