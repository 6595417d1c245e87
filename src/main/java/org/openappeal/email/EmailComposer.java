package org.openappeal.email;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.renderer.html.HtmlRenderer;
import org.openappeal.appeal.Appeal;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.EmailAddress;
import org.openappeal.template.Markup;
import org.openappeal.template.OutputKind;
import org.openappeal.template.Template;
import org.openappeal.template.TemplateEngine;

/**
 * Composes emails: plain text and HTML of the same appeal (RFC 2046 §5.1.4), the letter attached.
 * The same input gives the same bytes. Not thread-safe.
 */
public final class EmailComposer {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT);

  private final Template page;
  private final Session session = Session.getInstance(new Properties());
  private final HtmlRenderer html =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  /**
   * @param file the HTML around an appeal, {@code templates/email.html}
   * @throws ProblemException if it is missing or broken
   */
  public EmailComposer(Path file, TemplateEngine engine) {
    try {
      String source = Files.readString(file);
      this.page = engine.compile(file.toString(), source, 0, OutputKind.HTML);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(file),
              "there is no email page that can be read",
              "Save it as UTF-8, or fetch a new one with `appeal init`."),
          e);
    }
  }

  /**
   * The email that puts {@code appeal} to {@code to}.
   *
   * @throws ProblemException if the email page names what does not exist
   */
  public Email compose(Appeal appeal, EmailAddress to, EmailFrame frame) {
    try {
      MimeMessage message = new StableMessage(session, frame.messageId());
      message.setFrom(address(frame.from(), frame.fromName()));
      message.setReplyTo(new InternetAddress[] {address(frame.replyTo(), "")});
      message.setRecipient(
          Message.RecipientType.TO, address(to.value(), appeal.target().organisation()));
      message.setSubject(OutputKind.LINE.escape(appeal.subject()), "UTF-8");
      message.setHeader("Date", date(frame));
      message.setContentLanguage(new String[] {appeal.locale().toLanguageTag()});

      StableMultipart texts = new StableMultipart("alternative", frame.messageId());
      texts.addBodyPart(text(plain(appeal), "plain"));
      texts.addBodyPart(text(html(appeal), "html"));
      if (frame.attachmentName().isEmpty()) {
        message.setContent(texts);
      } else {
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(texts);
        StableMultipart all = new StableMultipart("mixed", frame.messageId());
        all.addBodyPart(both);
        all.addBodyPart(attachment(frame));
        message.setContent(all);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      return new Email(
          frame.messageId(), frame.from(), to.value(), appeal.subject(), bytes.toByteArray());
    } catch (MessagingException e) {
      throw new IllegalStateException("every part was made here", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The plain text of the email that puts {@code appeal}: from the salutation to the sender. */
  public static String plain(Appeal appeal) {
    Map<?, ?> sender = sender(appeal);
    return String.join(
            "\n\n",
            appeal.salutation(),
            PlainText.of(appeal.body()).stripTrailing(),
            appeal.closing(),
            Stream.of("name", "role", "organisation", "email")
                .map(field -> String.valueOf(sender.get(field)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")))
        + "\n";
  }

  private static Map<?, ?> sender(Appeal appeal) {
    return appeal.fields().get("sender") instanceof Map<?, ?> sender ? sender : Map.of();
  }

  private String html(Appeal appeal) {
    Map<String, Object> values = new HashMap<>(appeal.fields());
    values.put("body", new Markup(OutputKind.HTML, html.render(appeal.body())));
    return page.render(values);
  }

  private static MimeBodyPart text(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text.replace("\n", "\r\n"), "UTF-8", subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  private static MimeBodyPart attachment(EmailFrame frame) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(frame.attachment(), DOCX)));
    part.setFileName(frame.attachmentName());
    part.setDisposition(Part.ATTACHMENT);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static InternetAddress address(String bare, String name) throws IOException {
    String clean = OutputKind.LINE.escape(name);
    return clean.isEmpty()
        ? new InternetAddress(bare, null, StandardCharsets.UTF_8.name())
        : new InternetAddress(bare, clean, MimeUtility.mimeCharset(StandardCharsets.UTF_8.name()));
  }

  private static String date(EmailFrame frame) {
    ZoneId zone = frame.zone();
    return DATE.format(frame.date().atZone(zone));
  }
}
