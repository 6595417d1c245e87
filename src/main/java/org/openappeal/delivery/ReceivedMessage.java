package org.openappeal.delivery;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message found in a mailbox.
 *
 * @param file where
 * @param messageId with its angle brackets; null where it has none
 * @param deliveredTo the envelope's recipient from the trace lines; null where there are none
 * @param headerRecipients the bare addresses in To, Cc and Bcc
 * @param sha256 of the message without the trace lines in front, lower-case hexadecimal
 * @param size of the same in bytes
 */
public record ReceivedMessage(
    Path file,
    @Nullable String messageId,
    @Nullable String deliveredTo,
    List<String> headerRecipients,
    String sha256,
    int size) {

  /** Copies {@code headerRecipients}. */
  public ReceivedMessage {
    headerRecipients = List.copyOf(headerRecipients);
  }

  /** Names the file, never an address. */
  @Override
  public String toString() {
    return "ReceivedMessage[" + file + "]";
  }
}
