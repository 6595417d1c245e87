package org.openappeal.recipient;

import java.time.LocalDate;
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

  boolean holds(LocalDate today) {
    return until == null || !until.isBefore(today);
  }
}
