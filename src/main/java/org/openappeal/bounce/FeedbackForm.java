package org.openappeal.bounce;

import jakarta.mail.internet.InternetHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A complaint (RFC 5965), or the form in which Outlook.com sends them. */
final class FeedbackForm implements Form {
  private static final String OUTLOOK_RECIPIENT = "X-HmXmrOriginalRecipient";

  @Override
  public Optional<Findings> read(Mail mail) {
    InternetHeaders returned = mail.returned().orElse(null);
    if (mail.type().startsWith("multipart/report")) {
      return mail.part("message/feedback-report")
          .flatMap(MailPart::headerFields)
          .map(fields -> read(fields, returned));
    }
    boolean outlook = returned != null && returned.getHeader(OUTLOOK_RECIPIENT) != null;
    return outlook ? Optional.of(complaint(new InternetHeaders(), returned)) : Optional.empty();
  }

  private static Findings read(InternetHeaders fields, @Nullable InternetHeaders returned) {
    String type = Mail.header(fields, "Feedback-Type").toLowerCase(Locale.ROOT);
    return switch (type) {
      case "opt-out", "opt-out-list" -> optOut(fields, returned);
      // "This is no spam", and what a server found of SPF, DKIM or DMARC, blame nobody.
      case "not-spam", "auth-failure", "dmarc" ->
          new Findings(Verdict.NOT_A_BOUNCE, List.of(), returned, "");
      default -> complaint(fields, returned);
    };
  }

  private static Findings complaint(InternetHeaders fields, @Nullable InternetHeaders returned) {
    return findings(Verdict.COMPLAINT, Reason.FEEDBACK, fields, returned);
  }

  private static Findings optOut(InternetHeaders fields, @Nullable InternetHeaders returned) {
    return findings(Verdict.UNSUBSCRIBE, Reason.UNSUBSCRIBE, fields, returned);
  }

  private static Findings findings(
      Verdict verdict, Reason reason, InternetHeaders fields, @Nullable InternetHeaders returned) {
    String address =
        Stream.of(
                Addresses.typed(Mail.header(fields, "Original-Rcpt-To")),
                Addresses.typed(Mail.header(fields, "Removal-Recipient")),
                returned == null ? "" : Addresses.first(Mail.header(returned, OUTLOOK_RECIPIENT)),
                returned == null ? "" : only(Mail.header(returned, "To")))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse("");
    String evidence =
        "Feedback-Type: "
            + Mail.header(fields, "Feedback-Type")
            + "\nUser-Agent: "
            + Mail.header(fields, "User-Agent");
    String server = Texts.untyped(Mail.header(fields, "Reporting-MTA"));
    return Findings.of(ReportedRecipient.of(address, verdict, reason, evidence), returned, server);
  }

  /** Of several, nobody knows which. */
  private static String only(String field) {
    List<String> all = Addresses.all(field);
    return all.size() == 1 ? all.get(0) : "";
  }
}
