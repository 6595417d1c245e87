package org.openappeal.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Writes received messages into a folder, each into a file of its own that nothing overwrites. */
final class MailboxWriter {
  /** GreenMail puts Return-Path and Received, one line each, in front of what it received. */
  private static final int GREENMAIL_LINES = 2;

  private static final byte[] LINE_END = {'\r', '\n'};

  private final Path folder;
  private final AtomicInteger number;
  private final AtomicInteger written = new AtomicInteger();

  private MailboxWriter(Path folder, int present) {
    this.folder = folder;
    this.number = new AtomicInteger(present);
  }

  static MailboxWriter into(Path folder) {
    try {
      Files.createDirectories(folder);
      if (!Files.isWritable(folder)) {
        throw new IOException("not writable");
      }
      try (Stream<Path> present = Files.list(folder)) {
        return new MailboxWriter(folder, Math.toIntExact(present.count()));
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(folder),
              "received messages cannot be written here",
              "make sure that this is a folder that can be written to"),
          e);
    }
  }

  int written() {
    return written.get();
  }

  /**
   * Writes the message as it was received, after two trace lines (RFC 5321 §4.4).
   *
   * @throws UncheckedIOException if it cannot; the server then answers 451
   */
  void write(String from, String to, MimeMessage message) {
    try {
      byte[] received = received(message);
      Path unfinished = Files.createTempFile(folder, ".", ".tmp");
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        out.write(("Return-Path: <" + oneLine(from) + ">\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(("Delivered-To: " + oneLine(to) + "\r\n").getBytes(StandardCharsets.UTF_8));
        int start = afterLines(received);
        out.write(received, start, received.length - start);
        // GreenMail takes the line end before the dot for part of the dot (RFC 5321 §4.1.1.4). Of a
        // message without a body that is the empty line, which is written in any case.
        if (message.getSize() != 0) {
          out.write(LINE_END);
        }
      }
      Files.move(unfinished, folder.resolve(name()), StandardCopyOption.ATOMIC_MOVE);
      written.incrementAndGet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** Counted for people, and random so that no other run or server can choose the same. */
  private String name() {
    String random = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    return String.format(Locale.ROOT, "%06d-%s.eml", number.incrementAndGet(), random);
  }

  private static byte[] received(MimeMessage message) throws IOException, MessagingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    message.writeTo(bytes);
    return bytes.toByteArray();
  }

  private static int afterLines(byte[] message) {
    int lines = 0;
    for (int i = 0; i < message.length; i++) {
      if (message[i] == '\n') {
        lines++;
        if (lines == GREENMAIL_LINES) {
          return i + 1;
        }
      }
    }
    return message.length;
  }

  private static String oneLine(String address) {
    return address.replaceAll("[\\r\\n]", "");
  }
}
