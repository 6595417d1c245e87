package org.openappeal.outbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.email.Email;

/**
 * An email to be queued.
 *
 * @param campaign the id of the campaign
 * @param recipient the id of the target, never an address
 * @param audience the audience it was merged for
 * @param revision the digest of the appeal's content in hexadecimal: equal content, equal revision,
 *     whatever its Message-ID and Date
 * @param demands the ids of the demands it puts
 * @param expires the last day it may go out: the earliest {@code until} among its demands; null
 *     where none has one
 * @param email the frozen envelope and bytes
 */
public record NewEntry(
    String campaign,
    String recipient,
    String audience,
    String revision,
    List<String> demands,
    @Nullable LocalDate expires,
    Email email) {

  /** Copies {@code demands}. */
  public NewEntry {
    demands = List.copyOf(demands);
  }
}
