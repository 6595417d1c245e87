package org.openappeal.mailing;

import java.nio.charset.StandardCharsets;

/**
 * Numbers for texts of which only 64 bits are kept, so that a million of them take 64 MB at most.
 * Not thread-safe.
 */
final class LongTable {
  /** What {@link #get} answers for a text that is not there. */
  static final long ABSENT = -1;

  private static final int FIRST = 1 << 10;

  private long[] keys = new long[FIRST];
  private long[] values = new long[FIRST];
  private int size;

  /**
   * Keeps a number; the one that was kept for the same text, or {@link #ABSENT}, is kept instead.
   */
  long putIfAbsent(String text, long value) {
    long key = hash(text);
    int at = slot(keys, key);
    if (keys[at] == key) {
      return values[at];
    }
    keys[at] = key;
    values[at] = value;
    if (++size > keys.length / 2) {
      grow();
    }
    return ABSENT;
  }

  long get(String text) {
    long key = hash(text);
    int at = slot(keys, key);
    return keys[at] == key ? values[at] : ABSENT;
  }

  boolean contains(String text) {
    return get(text) != ABSENT;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(keys, oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }

  private static int slot(long[] keys, long key) {
    int at = (int) (key >>> 32) & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  /** FNV-1a with the finaliser of SplitMix64; never 0, which means an empty slot. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    hash ^= hash >>> 31;
    return hash == 0 ? 1 : hash;
  }
}
