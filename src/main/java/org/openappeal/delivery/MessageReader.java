package org.openappeal.delivery;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a server wrote: trace lines (RFC 5321 §4.4), then the message as it was sent. */
final class MessageReader {
  private static final Pattern TRACE =
      Pattern.compile(
          "\\G(?:Return-Path|Delivered-To|X-Original-To|Envelope-To|Received):"
              + "[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*",
          Pattern.CASE_INSENSITIVE);

  /** RFC 5322 §2.2: printable ASCII but the colon. */
  private static final Pattern FIELD = Pattern.compile("[!-9;-~]+[ \\t]*:");

  private MessageReader() {}

  /** Empty where the bytes do not begin with a header field. */
  static Optional<ReceivedMessage> read(Path file, byte[] bytes) throws IOException {
    // One character a byte, so that places in the text are places in the file.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int start = 0;
    Matcher trace = TRACE.matcher(text);
    while (trace.find()) {
      start = trace.end();
    }
    Matcher field = FIELD.matcher(text).region(start, text.length());
    if (!field.lookingAt()) {
      return Optional.empty();
    }
    try {
      InternetHeaders headers = new InternetHeaders(new ByteArrayInputStream(bytes), true);
      int size = bytes.length - start;
      String sha256 = sha256(bytes, start, size);
      return Optional.of(
          new ReceivedMessage(
              file,
              first(headers, "Message-ID"),
              first(headers, "Delivered-To"),
              recipients(headers),
              sha256,
              size));
    } catch (MessagingException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String first(InternetHeaders headers, String name) {
    String[] values = headers.getHeader(name);
    return values == null ? null : values[0].strip();
  }

  private static List<String> recipients(InternetHeaders headers) {
    List<String> recipients = new ArrayList<>();
    String[] names = {"To", "Cc", "Bcc"};
    for (Header header : Collections.list(headers.getMatchingHeaders(names))) {
      try {
        for (InternetAddress address : InternetAddress.parseHeader(header.getValue(), false)) {
          recipients.add(address.getAddress());
        }
      } catch (AddressException e) {
        // Not to be parsed, and still not to be passed over: it may be a leak.
        recipients.add(header.getValue().strip());
      }
    }
    return recipients;
  }

  private static String sha256(byte[] bytes, int start, int size) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, start, size);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
