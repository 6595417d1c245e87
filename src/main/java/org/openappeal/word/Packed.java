package org.openappeal.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A part as it lies in the package: deflated (RFC 1951), with what the package says of it. */
final class Packed {
  private final byte[] name;
  private final boolean stored;
  private final byte[] data;
  private final int crc;
  private final int size;

  private Packed(byte[] name, boolean stored, byte[] data, int crc, int size) {
    this.name = name;
    this.stored = stored;
    this.data = data;
    this.crc = crc;
    this.size = size;
  }

  /** Packs a part that stays the same; pictures that are compressed already are stored. */
  static Packed of(String name, byte[] content, String contentType) {
    CRC32 crc = new CRC32();
    crc.update(content);
    boolean stored = contentType.matches("image/(png|jpeg|gif)");
    byte[] data = stored ? content : deflate(content);
    return new Packed(bytes(name), stored, data, (int) crc.getValue(), content.length);
  }

  /** Lays it into a package. */
  void addTo(ZipEntries zip) {
    zip.add(name, stored, data, data.length, crc, size);
  }

  /** Lays it into a package under another name. */
  void addTo(ZipEntries zip, String otherName) {
    zip.add(bytes(otherName), stored, data, data.length, crc, size);
  }

  static byte[] bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      byte[] data = new byte[content.length + content.length / 1000 + 64];
      return Arrays.copyOf(data, deflater.deflate(data));
    } finally {
      deflater.end();
    }
  }
}
