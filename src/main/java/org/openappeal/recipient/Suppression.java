package org.openappeal.recipient;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;

/**
 * A do-not-contact rule. A rule names an address, a domain or an id; the others are empty.
 *
 * @param until the last day it holds; null if it holds for ever
 * @param reason why, in the words of the list
 * @param location its row
 */
public record Suppression(
    String address,
    String domain,
    String id,
    @Nullable LocalDate until,
    String reason,
    Location location) {

  boolean covers(String recipient, String email, LocalDate today) {
    if (until != null && until.isBefore(today)) {
      return false;
    }
    String mailbox = email.toLowerCase(Locale.ROOT);
    String host = mailbox.substring(mailbox.lastIndexOf('@') + 1);
    return (!id.isEmpty() && id.equals(recipient))
        || (!address.isEmpty() && address.toLowerCase(Locale.ROOT).equals(mailbox))
        || (!domain.isEmpty() && domain.toLowerCase(Locale.ROOT).equals(host));
  }
}
