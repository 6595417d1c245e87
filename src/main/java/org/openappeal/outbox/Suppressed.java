package org.openappeal.outbox;

import java.time.Instant;

/**
 * A suppression that follows from what came back.
 *
 * @param address the bare address
 * @param campaign of the entry
 * @param recipient the id of the recipient where the suppression reaches the recipient; empty where
 *     it is of the address alone
 * @param reason why
 * @param entry the entry the report was about
 * @param at when it was written down
 */
public record Suppressed(
    String address, String campaign, String recipient, String reason, long entry, Instant at) {

  /** Names the entry, never an address. */
  @Override
  public String toString() {
    return "Suppressed[" + entry + ", " + reason + "]";
  }
}
