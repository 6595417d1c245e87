package org.openappeal.outbox;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.openappeal.email.Email;

/** Emails to queue. */
public final class Samples {
  private Samples() {}

  public static NewEntry entry(String recipient, String revision) {
    return entry(recipient, revision, null);
  }

  public static NewEntry entry(String recipient, String revision, LocalDate expires) {
    return entry(recipient, revision, expires, email(recipient, revision, "Free the journalist."));
  }

  public static NewEntry entry(String recipient, String revision, LocalDate expires, Email email) {
    return new NewEntry(
        "case", recipient, "embassies", revision, List.of("release", "visit"), expires, email);
  }

  public static Email email(String recipient, String revision, String body) {
    String id = "<" + recipient + "." + revision + "@sender.example>";
    String message =
        "Message-ID: "
            + id
            + "\r\nFrom: office@sender.example\r\nTo: "
            + recipient
            + "@state.example\r\nSubject: An appeal\r\n\r\n"
            + body
            + "\r\n";
    return new Email(
        id,
        "bounces@sender.example",
        recipient + "@state.example",
        "An appeal",
        message.getBytes(StandardCharsets.UTF_8));
  }
}
