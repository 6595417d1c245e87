package org.openappeal.word;

import java.util.List;

/**
 * The bytes of a zip file (APPNOTE 6.3.4) whose first entries are the same in every letter: they,
 * and what the directory says of them, are laid out once. All times are the same, so that the same
 * input gives the same bytes, and no letter tells when it was made. Not thread-safe.
 */
final class ZipBytes implements ZipEntries {
  /** 1 January 2000, in the format of MS-DOS. */
  static final int DATE = ((2000 - 1980) << 9) | (1 << 5) | 1;

  private static final int VERSION = 20;
  static final int UTF8_NAMES = 1 << 11;

  private final Utf8 entries = new Utf8();
  private final Utf8 directory = new Utf8();
  private int count;

  /** Begins with the entries of {@code fixed}. */
  void begin(Fixed fixed) {
    entries.clear();
    directory.clear();
    entries.write(fixed.entries);
    directory.write(fixed.directory);
    count = fixed.count;
  }

  @Override
  public void add(byte[] name, boolean stored, byte[] data, int length, int crc, int size) {
    int offset = entries.size();
    word(entries, 0x04034b50);
    half(entries, VERSION);
    common(entries, stored);
    lengths(entries, crc, length, size, name);
    entries.write(name);
    entries.write(data, 0, length);

    word(directory, 0x02014b50);
    half(directory, VERSION);
    half(directory, VERSION);
    common(directory, stored);
    lengths(directory, crc, length, size, name);
    half(directory, 0);
    half(directory, 0);
    half(directory, 0);
    word(directory, 0);
    word(directory, offset);
    directory.write(name);
    count++;
  }

  private static void common(Utf8 out, boolean stored) {
    half(out, UTF8_NAMES);
    half(out, stored ? 0 : 8);
    half(out, 0);
    half(out, DATE);
  }

  private static void lengths(Utf8 out, int crc, int length, int size, byte[] name) {
    word(out, crc);
    word(out, length);
    word(out, size);
    half(out, name.length);
    half(out, 0);
  }

  /** Ends the file; its bytes are the first {@link Utf8#size} of the answer. */
  Utf8 end() {
    int offset = entries.size();
    entries.write(directory.array(), 0, directory.size());
    word(entries, 0x06054b50);
    word(entries, 0);
    half(entries, count);
    half(entries, count);
    word(entries, directory.size());
    word(entries, offset);
    half(entries, 0);
    return entries;
  }

  private static void half(Utf8 out, int value) {
    out.write((byte) value);
    out.write((byte) (value >> 8));
  }

  private static void word(Utf8 out, int value) {
    half(out, value);
    half(out, value >> 16);
  }

  /** Entries laid out once. */
  static final class Fixed {
    private final byte[] entries;
    private final byte[] directory;
    private final int count;

    Fixed(List<Packed> parts) {
      ZipBytes zip = new ZipBytes();
      parts.forEach(part -> part.addTo(zip));
      entries = zip.entries.copy();
      directory = zip.directory.copy();
      count = zip.count;
    }
  }
}
