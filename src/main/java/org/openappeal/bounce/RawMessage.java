package org.openappeal.bounce;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of one message, with line feeds for line ends, cut at a limit. Immutable. */
final class RawMessage {
  private final byte[] bytes;

  /** Takes {@code bytes} over. */
  RawMessage(byte[] bytes) {
    this.bytes = bytes;
  }

  InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** One character a byte. */
  String text() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** How many lines begin as the boundary of a part does, whether they are one or not. */
  int dashedLines() {
    int lines = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == '-' && bytes[i + 1] == '-' && (i == 0 || bytes[i - 1] == '\n')) {
        lines++;
      }
    }
    return lines;
  }

  /** Without the line ends at its end, of which a file or mailbox may add some. */
  String sha256() {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == '\n') {
      end--;
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, end);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
