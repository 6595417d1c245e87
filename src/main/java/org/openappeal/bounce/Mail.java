package org.openappeal.bounce;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message taken apart: its header fields and the leaves of its MIME tree, without those of
 * messages that are attached to it. Immutable.
 *
 * @param headers its own
 * @param type the content type of the whole, in lower case, with its parameters
 * @param parts the leaves, in order
 */
record Mail(InternetHeaders headers, String type, List<MailPart> parts) {
  private static final String[] RECIPIENTS = {
    "Delivered-To", "X-Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc"
  };

  Mail {
    parts = List.copyOf(parts);
  }

  /** The first field of that name, unfolded and decoded; empty if there is none. */
  String header(String name) {
    return header(headers, name);
  }

  static String header(InternetHeaders headers, String name) {
    String[] values = headers.getHeader(name);
    return values == null ? "" : Texts.field(values[0]);
  }

  boolean has(String name) {
    return headers.getHeader(name) != null;
  }

  /** Names of fields, in lower case; empty for what is no message. */
  List<String> names() {
    return Collections.list(headers.getAllHeaders()).stream()
        .map(Header::getName)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  String from() {
    return Addresses.first(header("From"));
  }

  String subject() {
    return header("Subject");
  }

  /** Whom it was sent to: envelope and header, as far as they are told. */
  List<String> recipients() {
    return Stream.of(RECIPIENTS)
        .map(headers::getHeader)
        .filter(Objects::nonNull)
        .flatMap(Stream::of)
        .flatMap(field -> Addresses.all(field).stream())
        .distinct()
        .toList();
  }

  @Nullable Instant date() {
    try {
      return new MailDateFormat().parse(header("Date")).toInstant();
    } catch (ParseException e) {
      return null;
    }
  }

  Optional<MailPart> part(String... types) {
    return parts.stream().filter(part -> List.of(types).contains(part.type())).findFirst();
  }

  /** What a person reads: the plain text, else the HTML without its marks. */
  String text() {
    return parts.stream()
        .filter(part -> part.type().equals("text/plain"))
        .findFirst()
        .or(() -> part("text/html"))
        .map(MailPart::text)
        .orElse("");
  }

  /** Whether a mail program wrote it: bounces have no sender (RFC 5321 §4.5.5), or such a name. */
  boolean isFromMachine() {
    String path = header("Return-Path");
    String from = header("From");
    return path.equals("<>")
        || Addresses.isMachine(from())
        || from.toLowerCase(Locale.ROOT).startsWith("mailer-daemon")
        || has("X-Failed-Recipients");
  }

  /** The header fields of the message it is about, from whichever part has them. */
  Optional<InternetHeaders> returned() {
    List<InternetHeaders> found = new ArrayList<>();
    for (MailPart part : parts) {
      if (part.isReturned()) {
        part.headerFields().ifPresent(found::add);
      }
    }
    return found.stream().findFirst();
  }

  static InternetHeaders fields(String text) {
    try {
      return new InternetHeaders(Texts.stream(text), true);
    } catch (MessagingException e) {
      return new InternetHeaders();
    }
  }
}
