package org.openappeal.bounce;

import java.util.Locale;

/** What became of a message (RFC 3464 §2.3.3). */
enum Action {
  /** It will not be tried again. */
  FAILED,
  /** It will. */
  DELAYED,
  /** Taken, or passed on. */
  DELIVERED;

  /**
   * The action a field names; one that is missing or unknown follows from the status.
   *
   * @param status an enhanced status code, or empty
   */
  static Action of(String field, String status) {
    String word = field.strip().toLowerCase(Locale.ROOT).replaceFirst("[^a-z].*", "");
    return switch (word) {
      case "failed", "failure" -> FAILED;
      case "delayed" -> DELAYED;
      // Postfix says "deliverable" where it was only asked to look.
      case "delivered", "relayed", "expanded", "deliverable" -> DELIVERED;
      default -> status.startsWith("2") ? DELIVERED : status.startsWith("5") ? FAILED : DELAYED;
    };
  }
}
