package org.openappeal.recipient;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The domain of an address, in A-labels.
 *
 * @param ascii what travels; what was given if it was refused
 * @param refusal why it is no domain; null where only the grammar of RFC 5321 is left to ask
 */
record DomainName(String ascii, EmailVerdict.@Nullable Refused refusal) {
  private static final String ACE = "xn--";

  /**
   * @param before how many characters of the address stand before the domain
   */
  static DomainName of(String domain, int before) {
    boolean international = !Characters.isAscii(domain);
    for (String label : domain.split("\\.", -1)) {
      if (label.regionMatches(true, 0, ACE, 0, ACE.length())) {
        international = true;
      } else if (label.startsWith("--", 2) && Characters.isAscii(label)) {
        return new DomainName(domain, new EmailVerdict.Refused(EmailFault.RESERVED_LABEL));
      }
    }
    return international ? InternationalDomain.of(domain, before) : new DomainName(domain, null);
  }

  /** The domain in A-labels and lower case, or as it was given if it is none. */
  static String normal(String domain) {
    return of(domain, 0).ascii().toLowerCase(Locale.ROOT);
  }
}
