package org.openappeal.bounce;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.jspecify.annotations.Nullable;

/**
 * A delivery status notification (RFC 3464), or its fields in the text where they belong nowhere.
 */
final class StatusForm implements Form {
  /** Each group of fields costs a kilobyte, of which a hostile message could hold a million. */
  private static final int MOST_GROUPS = 500;

  private static final int LONGEST_EVIDENCE = 2_000;

  private static final Pattern IN_TEXT =
      Pattern.compile("(?mi)^(?:Reporting-MTA|Final-Recipient|Action):");

  private final Judge judge;

  StatusForm(Judge judge) {
    this.judge = judge;
  }

  @Override
  public Optional<Findings> read(Mail mail) {
    boolean machine = mail.isFromMachine();
    // What a person sends on or answers is no report to us.
    if (!machine && !mail.type().startsWith("multipart/report")) {
      return Optional.empty();
    }
    return mail.part("message/delivery-status", "message/global-delivery-status")
        .map(MailPart::text)
        .or(() -> machine ? inText(mail.text()) : Optional.empty())
        .flatMap(fields -> read(mail, fields));
  }

  private static Optional<String> inText(String text) {
    Matcher start = IN_TEXT.matcher(text);
    return text.contains("Final-Recipient:") && start.find()
        ? Optional.of(text.substring(start.start()))
        : Optional.empty();
  }

  private Optional<Findings> read(Mail mail, String fields) {
    DeliveryStatus status = parse(fields);
    if (status == null) {
      return Optional.empty();
    }
    InternetHeaders whole = status.getMessageDSN();
    List<InternetHeaders> groups = new ArrayList<>(List.of(whole));
    for (int i = 0; i < status.getRecipientDSNCount(); i++) {
      groups.add(status.getRecipientDSN(i));
    }
    List<ReportedRecipient> recipients =
        groups.stream()
            .filter(StatusForm::isOfRecipient)
            .map(group -> recipient(mail, group))
            .toList();
    String server = Texts.untyped(Mail.header(whole, "Reporting-MTA"));
    return recipients.isEmpty()
        ? Optional.empty()
        : Optional.of(Findings.bounce(recipients, mail.returned().orElse(null), server));
  }

  private static @Nullable DeliveryStatus parse(String fields) {
    String groups =
        Pattern.compile("\\n[ \\t]*\\n\\s*")
            .splitAsStream(fields.strip())
            .limit(MOST_GROUPS)
            .collect(Collectors.joining("\n\n"));
    try {
      return new DeliveryStatus(Texts.stream(groups + "\n"));
    } catch (MessagingException | IOException e) {
      return null;
    }
  }

  private static boolean isOfRecipient(InternetHeaders group) {
    return group.getHeader("Final-Recipient") != null
        || group.getHeader("Original-Recipient") != null;
  }

  private ReportedRecipient recipient(Mail mail, InternetHeaders group) {
    String last = Addresses.typed(Mail.header(group, "Final-Recipient"));
    String original = Addresses.typed(Mail.header(group, "Original-Recipient"));
    String address = last.isEmpty() ? original : last;
    String status = Mail.header(group, "Status");
    String said = Mail.header(group, "Diagnostic-Code").replaceFirst("^\\s*[\\w-]+\\s*;", "");
    String words =
        (said.isBlank() ? paragraph(mail.text(), address) : said)
            + " "
            + Mail.header(group, "X-PowerMTA-BounceCategory");
    Action action = Action.of(Mail.header(group, "Action"), status);
    return judge.judge(
        new Judge.Statement(address, original, action, status, Texts.line(words)), lines(group));
  }

  /** What the part for people says of {@code address}, as far as the next empty line. */
  private static String paragraph(String text, String address) {
    int at = address.isEmpty() ? -1 : text.indexOf(address);
    if (at < 0) {
      return "";
    }
    int end = text.indexOf("\n\n", at);
    return text.substring(at + address.length(), end < 0 ? text.length() : end);
  }

  private static String lines(InternetHeaders group) {
    String lines =
        Collections.list(group.getAllHeaders()).stream()
            .map((Header field) -> field.getName() + ": " + Texts.field(field.getValue()))
            .collect(Collectors.joining("\n"));
    return lines.length() > LONGEST_EVIDENCE ? lines.substring(0, LONGEST_EVIDENCE) : lines;
  }
}
