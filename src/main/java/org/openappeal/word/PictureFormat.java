package org.openappeal.word;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The formats of pictures that every word processor shows, known by how they begin. */
enum PictureFormat {
  PNG("png", "image/png"),
  JPEG("jpeg", "image/jpeg"),
  GIF("gif", "image/gif");

  private static final int MOST_PIXELS = 20_000;

  private final String extension;
  private final String contentType;

  PictureFormat(String extension, String contentType) {
    this.extension = extension;
    this.contentType = contentType;
  }

  String extension() {
    return extension;
  }

  String contentType() {
    return contentType;
  }

  /** A format, and how many pixels there are. */
  record Size(PictureFormat format, int width, int height) {}

  /** The size of a picture; empty if it is none of these, or of a size that none is. */
  static Optional<Size> size(byte[] content) {
    return read(content)
        .filter(size -> size.width > 0 && size.height > 0)
        .filter(size -> size.width <= MOST_PIXELS && size.height <= MOST_PIXELS);
  }

  private static Optional<Size> read(byte[] content) {
    if (begins(content, "\u0089PNG\r\n\u001a\n") && content.length > 24) {
      return Optional.of(
          new Size(
              PNG,
              (number(content, 16) << 16) | number(content, 18),
              (number(content, 20) << 16) | number(content, 22)));
    }
    if (begins(content, "GIF8") && content.length > 10) {
      return Optional.of(
          new Size(
              GIF,
              Integer.reverseBytes(number(content, 6)) >>> 16,
              Integer.reverseBytes(number(content, 8)) >>> 16));
    }
    return begins(content, "\u00ff\u00d8\u00ff") ? jpeg(content) : Optional.empty();
  }

  private static boolean begins(byte[] content, String start) {
    byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= wanted.length
        && java.util.Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
  }

  /** The frame header (ITU-T T.81, B.2.2) holds height and width. */
  private static Optional<Size> jpeg(byte[] content) {
    int at = 2;
    while (at + 9 < content.length && (content[at] & 0xFF) == 0xFF) {
      int marker = content[at + 1] & 0xFF;
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) {
        return Optional.of(new Size(JPEG, number(content, at + 7), number(content, at + 5)));
      }
      at += marker == 0xFF ? 1 : 2 + number(content, at + 2);
    }
    return Optional.empty();
  }

  private static int number(byte[] content, int at) {
    return ((content[at] & 0xFF) << 8) | (content[at + 1] & 0xFF);
  }
}
