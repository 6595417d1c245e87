package org.openappeal.word;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits that grow, from the lowest of each byte up (RFC 1951 §3.1.1). Not thread-safe. */
final class BitWriter {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes = new byte[1 << 13];
  private int size;
  private long held;
  private int count;

  void clear() {
    size = 0;
    held = 0;
    count = 0;
  }

  /** Writes up to 32 bits. */
  void write(long bits, int length) {
    held |= bits << count;
    count += length;
    if (count >= 32) {
      room(4);
      INTS.set(bytes, size, (int) held);
      size += 4;
      held >>>= 32;
      count -= 32;
    }
  }

  /** Writes what another writer holds. */
  void write(BitString bits) {
    int[] words = bits.words;
    int whole = bits.length >> 5;
    room(whole * 4);
    long carried = held;
    for (int i = 0; i < whole; i++) {
      carried |= (words[i] & 0xFFFFFFFFL) << count;
      INTS.set(bytes, size + i * 4, (int) carried);
      carried >>>= 32;
    }
    held = carried;
    size += whole * 4;
    if ((bits.length & 31) != 0) {
      write(words[whole] & 0xFFFFFFFFL, bits.length & 31);
    }
  }

  /** How many whole bytes of {@link #array} there are. */
  int whole() {
    return size;
  }

  /** Goes on behind the whole bytes, which have been taken. */
  void taken() {
    size = 0;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  /** Fills the last byte; answers how many bytes there are. */
  int end() {
    int rest = count;
    write(0, 32);
    size -= 4 - (rest + 7) / 8;
    return size;
  }

  byte[] array() {
    return bytes;
  }

  /** What has been written so far, to be written again. */
  BitString string() {
    int length = size * 8 + count;
    int[] words = new int[(length + 31) / 32];
    for (int i = 0; i < size; i++) {
      words[i >> 2] |= (bytes[i] & 0xFF) << ((i & 3) * 8);
    }
    if (count > 0) {
      words[size >> 2] |= (int) held;
    }
    return new BitString(words, length);
  }

  /** Bits that stay. */
  static final class BitString {
    private final int[] words;
    private final int length;

    private BitString(int[] words, int length) {
      this.words = words;
      this.length = length;
    }
  }
}
