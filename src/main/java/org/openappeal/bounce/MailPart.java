package org.openappeal.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/** A leaf of a MIME tree: its type in lower case, and its content decoded, cut at a limit. */
final class MailPart {
  private static final Set<String> RETURNED =
      Set.of(
          "message/rfc822",
          "text/rfc822-headers",
          "message/rfc822-headers",
          "message/global",
          "message/global-headers");

  private final String type;
  private final String charset;
  private final byte[] content;

  /** Takes {@code content} over. */
  MailPart(String type, String charset, byte[] content) {
    this.type = type;
    this.charset = charset;
    this.content = content;
  }

  String type() {
    return type;
  }

  InputStream open() {
    return new ByteArrayInputStream(content);
  }

  /** With line feeds for line ends. */
  String text() {
    String text = Texts.decode(content, charset);
    return type.equals("text/html") ? Texts.plain(text) : text;
  }

  boolean isReturned() {
    return RETURNED.contains(type);
  }

  /** The header fields it begins with. */
  Optional<InternetHeaders> headerFields() {
    try {
      return Optional.of(new InternetHeaders(open(), true));
    } catch (MessagingException e) {
      return Optional.empty();
    }
  }
}
