package org.openappeal.bounce;

import jakarta.mail.internet.InternetHeaders;
import java.util.Optional;

/** A message disposition notification (RFC 8098): somebody's program displayed or deleted it. */
final class ReceiptForm implements Form {
  @Override
  public Optional<Findings> read(Mail mail) {
    return mail.part("message/disposition-notification", "message/global-disposition-notification")
        .flatMap(MailPart::headerFields)
        .map(fields -> findings(mail, fields));
  }

  private static Findings findings(Mail mail, InternetHeaders fields) {
    String address = Addresses.typed(Mail.header(fields, "Final-Recipient"));
    String evidence = "Disposition: " + Mail.header(fields, "Disposition");
    return Findings.of(
        ReportedRecipient.of(
            address.isEmpty() ? mail.from() : address,
            Verdict.AUTO_REPLY,
            Reason.RECEIPT,
            evidence),
        mail.returned().orElse(null),
        "");
  }
}
