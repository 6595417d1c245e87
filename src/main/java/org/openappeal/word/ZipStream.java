package org.openappeal.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A zip file that is written as it comes (APPNOTE 6.3.4), of any size: what its directory says of
 * each entry waits in a spool. Like {@link ZipBytes}, it tells no time. Not thread-safe.
 */
final class ZipStream implements ZipEntries, Closeable {
  private static final long LIMIT = 0xFFFFFFFFL;
  private static final int VERSION = 20;
  private static final int VERSION_64 = 45;

  private final OutputStream out;
  private final Spool records;
  private final Utf8 head = new Utf8();
  private long offset;
  private long count;

  /** What the directory says of an entry. */
  private record Entry(String name, boolean stored, int crc, long length, long size, long offset) {
    boolean isLarge() {
      return length >= LIMIT || size >= LIMIT || offset >= LIMIT;
    }

    void writeTo(DataOutputStream to) throws IOException {
      to.writeUTF(name);
      to.writeBoolean(stored);
      to.writeInt(crc);
      to.writeLong(length);
      to.writeLong(size);
      to.writeLong(offset);
    }

    static Entry readFrom(DataInputStream in, long from) throws IOException {
      return new Entry(
          in.readUTF(),
          in.readBoolean(),
          in.readInt(),
          in.readLong(),
          in.readLong(),
          from + in.readLong());
    }
  }

  /**
   * @param records where the directory waits
   */
  ZipStream(OutputStream out, Spool records) {
    this.out = out;
    this.records = records;
  }

  @Override
  public void add(byte[] name, boolean stored, byte[] data, int length, int crc, int size) {
    try {
      begin(new Entry(new String(name, UTF_8), stored, crc, length, size, offset));
      out.write(data, 0, length);
      offset += length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a deflated entry. */
  void add(String name, Spool data, int crc, long size) throws IOException {
    begin(new Entry(name, false, crc, data.size(), size, offset));
    data.writeTo(out);
    offset += data.size();
  }

  /** Adds all entries of another, which lie in {@code data}. */
  void addAll(ZipStream other, Spool data) throws IOException {
    long from = offset;
    data.writeTo(out);
    offset += data.size();
    try (DataInputStream in = other.records.read()) {
      for (long i = 0; i < other.count; i++) {
        note(Entry.readFrom(in, from));
      }
    }
  }

  private void begin(Entry entry) throws IOException {
    head.clear();
    byte[] name = Packed.bytes(entry.name);
    boolean large = entry.length >= LIMIT || entry.size >= LIMIT;
    word(0x04034b50);
    half(large ? VERSION_64 : VERSION);
    common(entry);
    word(large ? LIMIT : entry.length);
    word(large ? LIMIT : entry.size);
    half(name.length);
    half(large ? 20 : 0);
    head.write(name);
    if (large) {
      half(1);
      half(16);
      pair(entry.size);
      pair(entry.length);
    }
    flush();
    note(entry);
  }

  private void note(Entry entry) throws IOException {
    entry.writeTo(new DataOutputStream(records));
    count++;
  }

  private void common(Entry entry) {
    half(ZipBytes.UTF8_NAMES);
    half(entry.stored ? 0 : 8);
    half(0);
    half(ZipBytes.DATE);
    word(entry.crc & LIMIT);
  }

  /** Writes the directory; nothing may be added any more. */
  void end() throws IOException {
    long start = offset;
    try (DataInputStream in = records.read()) {
      for (long i = 0; i < count; i++) {
        head.clear();
        directory(Entry.readFrom(in, 0));
        flush();
      }
    }
    head.clear();
    ending(start, offset - start);
    flush();
  }

  private void directory(Entry entry) {
    byte[] name = Packed.bytes(entry.name);
    boolean large = entry.isLarge();
    word(0x02014b50);
    half(large ? VERSION_64 : VERSION);
    half(large ? VERSION_64 : VERSION);
    common(entry);
    word(large ? LIMIT : entry.length);
    word(large ? LIMIT : entry.size);
    half(name.length);
    half(large ? 28 : 0);
    half(0);
    half(0);
    half(0);
    word(0);
    word(large ? LIMIT : entry.offset);
    head.write(name);
    if (large) {
      half(1);
      half(24);
      pair(entry.size);
      pair(entry.length);
      pair(entry.offset);
    }
  }

  private void ending(long start, long length) {
    boolean large = count >= 0xFFFF || start >= LIMIT || length >= LIMIT;
    if (large) {
      word(0x06064b50);
      pair(44);
      half(VERSION_64);
      half(VERSION_64);
      word(0);
      word(0);
      pair(count);
      pair(count);
      pair(length);
      pair(start);
      word(0x07064b50);
      word(0);
      pair(start + length);
      word(1);
    }
    word(0x06054b50);
    word(0);
    half(large ? 0xFFFF : (int) count);
    half(large ? 0xFFFF : (int) count);
    word(large ? LIMIT : length);
    word(large ? LIMIT : start);
    half(0);
  }

  private void flush() throws IOException {
    out.write(head.array(), 0, head.size());
    offset += head.size();
  }

  private void half(int value) {
    head.write((byte) value);
    head.write((byte) (value >> 8));
  }

  private void word(long value) {
    half((int) value);
    half((int) (value >> 16));
  }

  private void pair(long value) {
    word(value);
    word(value >> 32);
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
