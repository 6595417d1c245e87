package org.openappeal.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A part of a package, compressed once and copied as it is into every letter that has it. */
final class Part {
  /** The same input gives the same bytes, so no letter tells when it was made. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final String name;
  private final byte[] deflated;
  private final long size;
  private final long crc;

  private Part(String name, byte[] deflated, long size, long crc) {
    this.name = name;
    this.deflated = deflated;
    this.size = size;
    this.crc = crc;
  }

  static Part of(String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return new Part(name, bytes.toByteArray(), content.length, crc.getValue());
  }

  void writeTo(ZipArchiveOutputStream zip) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(TIME);
    entry.setMethod(ZipArchiveEntry.DEFLATED);
    entry.setSize(size);
    entry.setCompressedSize(deflated.length);
    entry.setCrc(crc);
    zip.addRawArchiveEntry(entry, new ByteArrayInputStream(deflated));
  }
}
