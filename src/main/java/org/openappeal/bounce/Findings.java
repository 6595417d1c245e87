package org.openappeal.bounce;

import jakarta.mail.internet.InternetHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form found in a message.
 *
 * @param verdict of the message as a whole
 * @param recipients in its order
 * @param returned the header fields of the message it is about; null where it shows none
 * @param server the server that reports; empty where it is not named
 */
record Findings(
    Verdict verdict,
    List<ReportedRecipient> recipients,
    @Nullable InternetHeaders returned,
    String server) {

  Findings {
    recipients = List.copyOf(recipients);
  }

  /** Of a bounce: as grave as the gravest of its recipients. */
  static Findings bounce(
      List<ReportedRecipient> recipients, @Nullable InternetHeaders returned, String server) {
    Verdict gravest =
        recipients.stream()
            .map(ReportedRecipient::verdict)
            .min(Enum::compareTo)
            .orElse(Verdict.TRANSIENT);
    return new Findings(gravest, recipients, returned, server);
  }

  static Findings of(
      ReportedRecipient recipient, @Nullable InternetHeaders returned, String server) {
    return new Findings(recipient.verdict(), List.of(recipient), returned, server);
  }
}
