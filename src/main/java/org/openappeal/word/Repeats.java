package org.openappeal.word;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds what blocks of bytes repeat of themselves and of the blocks before them. */
final class Repeats {
  static final int SHORTEST = 4;
  static final int LONGEST = 258;

  /** Values between two blocks take room in the window of 32 KB. */
  private static final int FARTHEST = 24_000;

  private static final int CHAIN = 48;
  private static final int HASH = 16;

  private final byte[] all;
  private final int[] starts;
  private final int[] before;
  private final int[] latest = new int[1 << HASH];

  /**
   * A byte, or a copy.
   *
   * @param at offset in its own block
   * @param length 1 for a byte
   * @param block the block it is copied from
   * @param from offset in that block
   */
  record Token(int at, int length, int block, int from) {
    boolean isCopy() {
      return length > 1;
    }
  }

  private Repeats(List<byte[]> blocks) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    starts = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      joined.writeBytes(blocks.get(i));
      starts[i + 1] = joined.size();
    }
    all = joined.toByteArray();
    before = new int[all.length];
    Arrays.fill(before, -1);
    Arrays.fill(latest, -1);
  }

  /** The tokens of each block. */
  static List<List<Token>> of(List<byte[]> blocks) {
    Repeats repeats = new Repeats(blocks);
    List<List<Token>> tokens = new ArrayList<>();
    for (int block = 0; block < blocks.size(); block++) {
      tokens.add(repeats.tokens(block));
    }
    return tokens;
  }

  private List<Token> tokens(int block) {
    List<Token> tokens = new ArrayList<>();
    int start = starts[block];
    int end = starts[block + 1];
    int at = start;
    while (at < end) {
      Token found = find(at, block);
      remember(at, end);
      // What begins one byte later may be longer.
      if (found.isCopy() && at + 1 < end && find(at + 1, block).length > found.length) {
        found = new Token(at - start, 1, block, 0);
      }
      tokens.add(found);
      for (int i = 1; i < found.length; i++) {
        remember(at + i, end);
      }
      at += found.length;
    }
    return tokens;
  }

  private void remember(int at, int end) {
    if (at + SHORTEST <= end) {
      before[at] = latest[hash(at)];
      latest[hash(at)] = at;
    }
  }

  private int hash(int at) {
    int key =
        (all[at] << 24)
            | ((all[at + 1] & 0xFF) << 16)
            | ((all[at + 2] & 0xFF) << 8)
            | (all[at + 3] & 0xFF);
    return (key * 0x9E3779B1) >>> (32 - HASH);
  }

  private Token find(int at, int block) {
    int start = starts[block];
    int end = starts[block + 1];
    Token best = new Token(at - start, 1, block, 0);
    if (at + SHORTEST > end) {
      return best;
    }
    int candidate = latest[hash(at)];
    for (int i = 0; i < CHAIN && candidate >= 0 && at - candidate <= FARTHEST; i++) {
      if (candidate < at) {
        int source = blockOf(candidate);
        int limit = source == block ? end : Math.min(end, at + starts[source + 1] - candidate);
        int length = 0;
        while (length < LONGEST
            && at + length < limit
            && all[candidate + length] == all[at + length]) {
          length++;
        }
        if (length >= SHORTEST && length > best.length) {
          best = new Token(at - start, length, source, candidate - starts[source]);
        }
      }
      candidate = before[candidate];
    }
    return best;
  }

  private int blockOf(int at) {
    int found = Arrays.binarySearch(starts, at);
    if (found < 0) {
      return -found - 2;
    }
    // Empty blocks begin where the next one does.
    while (starts[found + 1] == at) {
      found++;
    }
    return found;
  }
}
