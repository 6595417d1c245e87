package org.openappeal.recipient;

import java.util.Arrays;

/**
 * Which row was the first to have a key. Holds 20 bytes a key and as many as 16 of empty room, so
 * that a million keys fit where a map of objects would need five times as much. Not thread-safe.
 */
final class KeyTable {
  private static final int FREE = 0;

  private int[] slots = new int[1 << 10];
  private long[] hashes = new long[1 << 9];
  private int[] rows = new int[1 << 8];
  private int count;

  /** The row that had {@code key} before; if none, {@code row} has it from now on, and it is -1. */
  int put(KeyHash key, int row) {
    int slot = slot(key.high(), key.low());
    if (slots[slot] != FREE) {
      return rows[slots[slot] - 1];
    }
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, rows.length + rows.length / 2);
      hashes = Arrays.copyOf(hashes, rows.length * 2);
    }
    hashes[2 * count] = key.high();
    hashes[2 * count + 1] = key.low();
    rows[count++] = row;
    slots[slot] = count;
    if (count * 2 > slots.length) {
      grow();
    }
    return -1;
  }

  private int slot(long high, long low) {
    int mask = slots.length - 1;
    int slot = (int) low & mask;
    while (slots[slot] != FREE
        && (hashes[2 * slots[slot] - 2] != high || hashes[2 * slots[slot] - 1] != low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int i = 0; i < count; i++) {
      slots[slot(hashes[2 * i], hashes[2 * i + 1])] = i + 1;
    }
  }
}
