package org.openappeal.bounce;

import jakarta.mail.internet.InternetHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A notification of Amazon SES, as its message service mails it: JSON, and JSON in JSON. */
final class NotificationForm implements Form {
  private static final int MOST_RECIPIENTS = 500;

  private final Judge judge;

  NotificationForm(Judge judge) {
    this.judge = judge;
  }

  @Override
  public Optional<Findings> read(Mail mail) {
    String text = mail.text().stripLeading();
    if (!text.startsWith("{") || !text.contains("notificationType")) {
      return Optional.empty();
    }
    // Some servers break lines of more than 990 bytes in this way, wherever that is.
    Map<?, ?> outer = Json.object(text.replace("!\n ", ""));
    String message = Json.text(outer, "Message");
    Map<?, ?> notification = message.isEmpty() ? outer : Json.object(message);
    Map<?, ?> bounce = Json.map(notification, "bounce");
    Map<?, ?> complaint = Json.map(notification, "complaint");
    Map<?, ?> delivery = Json.map(notification, "delivery");
    List<ReportedRecipient> recipients =
        switch (Json.text(notification, "notificationType")) {
          case "Bounce" -> bounced(bounce).toList();
          case "Complaint" -> complained(complaint).toList();
          case "Delivery" -> delivered(delivery).toList();
          default -> List.of();
        };
    if (recipients.isEmpty()) {
      return Optional.empty();
    }
    String server =
        Stream.of(bounce, delivery)
            .map(part -> Texts.untyped(Json.text(part, "reportingMTA")))
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse("");
    InternetHeaders sent = sent(Json.map(notification, "mail"));
    Findings found = Findings.bounce(recipients, sent, server);
    return Optional.of(found);
  }

  private Stream<ReportedRecipient> bounced(Map<?, ?> bounce) {
    Action action =
        Json.text(bounce, "bounceType").equals("Transient") ? Action.DELAYED : Action.FAILED;
    return Json.items(bounce, "bouncedRecipients")
        .limit(MOST_RECIPIENTS)
        .map(
            one -> {
              String words = Json.text(one, "diagnosticCode").replaceFirst("^\\s*\\w+\\s*;", "");
              return judge.judge(
                  new Judge.Statement(
                      Addresses.first(Json.text(one, "emailAddress")),
                      "",
                      action,
                      Json.text(one, "status"),
                      Texts.line(words)),
                  Json.text(bounce, "bounceType") + ": " + words);
            });
  }

  private static Stream<ReportedRecipient> complained(Map<?, ?> complaint) {
    String kind = Json.text(complaint, "complaintFeedbackType");
    boolean spam = !kind.equals("not-spam") && !kind.equals("auth-failure");
    return Json.items(complaint, "complainedRecipients")
        .filter(one -> spam)
        .limit(MOST_RECIPIENTS)
        .map(
            one ->
                ReportedRecipient.of(
                    Addresses.first(Json.text(one, "emailAddress")),
                    Verdict.COMPLAINT,
                    Reason.FEEDBACK,
                    "Feedback-Type: " + kind));
  }

  private Stream<ReportedRecipient> delivered(Map<?, ?> delivery) {
    String words = Json.text(delivery, "smtpResponse");
    return Json.items(delivery, "recipients")
        .limit(MOST_RECIPIENTS)
        .map(
            one ->
                judge.judge(
                    new Judge.Statement(
                        Addresses.first(String.valueOf(one)), "", Action.DELIVERED, "", words),
                    words));
  }

  /** SES puts a Message-ID of its own in place of ours, but keeps what it was given here. */
  private static InternetHeaders sent(Map<?, ?> mail) {
    InternetHeaders headers = new InternetHeaders();
    Json.items(mail, "headers")
        .filter(field -> Json.text(field, "name").matches("[\\w-]{1,100}"))
        .limit(200)
        .forEach(
            field ->
                headers.addHeader(Json.text(field, "name"), Texts.line(Json.text(field, "value"))));
    Map<?, ?> common = Json.map(mail, "commonHeaders");
    if (headers.getHeader("Message-ID") == null && !Json.text(common, "messageId").isEmpty()) {
      headers.setHeader("Message-ID", Json.text(common, "messageId"));
    }
    if (headers.getHeader("Subject") == null) {
      headers.setHeader("Subject", Json.text(common, "subject"));
    }
    return headers;
  }
}
