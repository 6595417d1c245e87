package org.openappeal.bounce;

import java.util.List;

/**
 * What one message of a mailbox means. Immutable.
 *
 * @param file where it was found: a file, or {@code FOLDER/;UID=7} of a mailbox (RFC 5092)
 * @param digest SHA-256 of the message in lower-case hexadecimal, with line feeds for line ends and
 *     none at its end, cut at 2 MB: the same message, the same digest, however it is stored
 * @param verdict the gravest of its recipients
 * @param recipients in the order of the report
 * @param clues what tells which message it is about
 * @param server the server that reports; empty where it is not named
 */
public record Report(
    String file,
    String digest,
    Verdict verdict,
    List<ReportedRecipient> recipients,
    Clues clues,
    String server) {

  /** Copies {@code recipients}. */
  public Report {
    recipients = List.copyOf(recipients);
  }

  /** The Message-ID of what was sent, with its angle brackets; empty where it is not told. */
  public String messageId() {
    return clues.messageIds().isEmpty() ? "" : clues.messageIds().get(0);
  }

  /** Names the place, never an address. */
  @Override
  public String toString() {
    return "Report[" + file + ", " + verdict.label() + "]";
  }
}
