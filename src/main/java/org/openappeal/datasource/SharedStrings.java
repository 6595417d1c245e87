package org.openappeal.datasource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the cells of a workbook share, packed: a million of them cost their bytes and four
 * more each, where POI's table keeps an object for every one.
 */
final class SharedStrings {
  private static final int CHUNK_BITS = 20;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int MOST_CHUNKS = 96;
  private static final int CACHED = 1 << 10;

  private final List<byte[]> chunks = new ArrayList<>();
  private int[] starts = new int[1 << 10];
  private int count;
  private int used = CHUNK;
  private final @Nullable String[] cache = new String[CACHED];
  private final int[] cached = new int[CACHED];

  static SharedStrings read(@Nullable InputStream in) throws IOException {
    SharedStrings strings = new SharedStrings();
    if (in != null) {
      try (Xml xml = new Xml(in)) {
        for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
          if (name.equals("si")) {
            strings.add(RichText.read(xml, "si"));
          }
        }
      }
    }
    return strings;
  }

  private void add(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = bytes.length;
    if (used + length + 3 > CHUNK) {
      if (chunks.size() == MOST_CHUNKS) {
        throw new IOException("it holds more than " + MOST_CHUNKS + " MB of text");
      }
      chunks.add(new byte[CHUNK]);
      used = 0;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = (chunks.size() - 1) << CHUNK_BITS | used;
    byte[] chunk = chunks.get(chunks.size() - 1);
    chunk[used++] = (byte) (length >> 16);
    chunk[used++] = (byte) (length >> 8);
    chunk[used++] = (byte) length;
    System.arraycopy(bytes, 0, chunk, used, length);
    used += length;
  }

  /** Texts that stand in many cells come back as the same object each time. */
  String get(int index) throws IOException {
    if (index < 0 || index >= count) {
      throw new IOException("there is no shared text " + index);
    }
    int slot = index & (CACHED - 1);
    String known = cache[slot];
    if (known != null && cached[slot] == index) {
      return known;
    }
    byte[] chunk = chunks.get(starts[index] >>> CHUNK_BITS);
    int at = starts[index] & (CHUNK - 1);
    int length = (chunk[at] & 0xFF) << 16 | (chunk[at + 1] & 0xFF) << 8 | (chunk[at + 2] & 0xFF);
    String text = new String(chunk, at + 3, length, StandardCharsets.UTF_8);
    cache[slot] = text;
    cached[slot] = index;
    return text;
  }
}
