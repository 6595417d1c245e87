package org.openappeal.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Takes messages apart, and no longer than a message that is meant to be read would need. */
final class MailReader {
  private static final int DEEPEST = 8;
  private static final int MOST_PARTS = 100;

  /** A signature and a table have dashes too; thousands of parts have nothing else. */
  private static final int MOST_DASHES = 5_000;

  private static final int MOST_HEADERS = 2_000;

  private final Session session = Session.getInstance(new Properties());

  /** Null for what is no message, or is built to be none. */
  @Nullable Mail read(RawMessage raw) {
    if (raw.dashedLines() > MOST_DASHES) {
      return null;
    }
    try (InputStream in = raw.open()) {
      in.mark(Integer.MAX_VALUE);
      while (in.read() == '\n') {
        in.mark(Integer.MAX_VALUE);
      }
      in.reset();
      MimeMessage message = new MimeMessage(session, in);
      InternetHeaders headers = headers(message);
      if (headers == null) {
        return null;
      }
      List<MailPart> parts = new ArrayList<>();
      collect(message, parts, 0);
      return new Mail(headers, rawType(message), parts);
    } catch (MessagingException | IOException e) {
      return null;
    }
  }

  private static @Nullable InternetHeaders headers(MimeMessage message) throws MessagingException {
    List<String> lines = Collections.list(message.getAllHeaderLines());
    boolean any = lines.stream().anyMatch(line -> line.matches("(?s)[\\w-]+[ \\t]*:.*"));
    if (!any || lines.size() > MOST_HEADERS) {
      return null;
    }
    InternetHeaders headers = new InternetHeaders();
    lines.forEach(headers::addHeaderLine);
    return headers;
  }

  private void collect(MimePart part, List<MailPart> parts, int depth)
      throws MessagingException, IOException {
    if (parts.size() >= MOST_PARTS) {
      return;
    }
    String raw = rawType(part);
    String type = raw.replaceFirst("[;\\s].*", "");
    if (type.startsWith("multipart/") && depth < DEEPEST) {
      MimeMultipart inner = inner(part);
      if (inner != null) {
        for (int i = 0; i < inner.getCount() && parts.size() < MOST_PARTS; i++) {
          if (inner.getBodyPart(i) instanceof MimePart child) {
            collect(child, parts, depth + 1);
          }
        }
        return;
      }
    }
    parts.add(new MailPart(type, charset(part), content(part)));
  }

  /** Null where its boundary is missing, or no part is found. */
  private static @Nullable MimeMultipart inner(MimePart part) {
    try {
      MimeMultipart inner = new MimeMultipart(new MimePartDataSource(part));
      return inner.getCount() > 0 ? inner : null;
    } catch (MessagingException e) {
      return null;
    }
  }

  private static byte[] content(MimePart part) throws MessagingException, IOException {
    try (InputStream in = decoded(part)) {
      return in.readNBytes(Texts.LONGEST);
    } catch (MessagingException | IOException e) {
      // An unknown encoding, or one that breaks off: what is there may still be read.
      return raw(part);
    }
  }

  /** Angus holds to the rule that these parts are not encoded (RFC 2045 §6.4); senders do not. */
  private static InputStream decoded(MimePart part) throws MessagingException, IOException {
    String encoding = part.getEncoding();
    return encoding != null && rawType(part).startsWith("message/")
        ? MimeUtility.decode(stream(part), Texts.line(encoding))
        : part.getInputStream();
  }

  private static byte[] raw(MimePart part) throws MessagingException, IOException {
    try (InputStream raw = stream(part)) {
      return raw.readNBytes(Texts.LONGEST);
    }
  }

  private static InputStream stream(MimePart part) throws MessagingException {
    return part instanceof MimeMessage message
        ? message.getRawInputStream()
        : part instanceof MimeBodyPart body
            ? body.getRawInputStream()
            : InputStream.nullInputStream();
  }

  /** In lower case but for what stands in quotes, as a parameter may. */
  private static String rawType(MimePart part) throws MessagingException {
    String[] fields = part.getHeader("Content-Type");
    String field = fields == null ? "" : Texts.line(fields[0]).toLowerCase(Locale.ROOT);
    return field.isEmpty() ? "text/plain" : field;
  }

  private static String charset(MimePart part) throws MessagingException {
    String[] fields = part.getHeader("Content-Type");
    try {
      String charset = fields == null ? null : new ContentType(fields[0]).getParameter("charset");
      return charset == null ? "" : charset;
    } catch (ParseException e) {
      return "";
    }
  }
}
