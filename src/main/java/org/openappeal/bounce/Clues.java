package org.openappeal.bounce;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What in a report tells which message it is about.
 *
 * @param messageIds with their angle brackets: of the message that was sent, or of those that are
 *     answered, the nearest first
 * @param returnPaths the bare addresses the report, or its subject, was returned to
 * @param subject of the message that was sent, as a person reads it; empty where it is not told
 * @param from the bare address in From of the report itself; empty where there is none
 * @param date the report's Date; null where there is none that can be read
 */
public record Clues(
    List<String> messageIds,
    List<String> returnPaths,
    String subject,
    String from,
    @Nullable Instant date) {

  /** Copies the lists. */
  public Clues {
    messageIds = List.copyOf(messageIds);
    returnPaths = List.copyOf(returnPaths);
  }

  /** Never an address. */
  @Override
  public String toString() {
    return "Clues" + messageIds;
  }
}
