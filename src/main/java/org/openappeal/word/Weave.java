package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Deflates (RFC 1951) the letters of one part without searching them: what each unchanging block
 * repeats, of itself and of the blocks before it, is found once, and one code serves all letters.
 * In a letter a block that came before, as in a loop, is a reference to where it came last; values
 * are written letter by letter. Immutable.
 */
final class Weave {
  static final int WINDOW = 32_768;

  private static final int END = 256;
  private static final int REPEAT = 16;
  private static final int SYMBOLS = 286;
  private static final int DISTANCES = 30;
  private static final int[] LENGTH_BASE = bases(28, 4, 3);
  private static final int[] DISTANCE_BASE = bases(DISTANCES, 2, 1);
  private static final int[] HEADER_ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  /** How often letters come in the values of letters, roughly. */
  private static final String LETTERS =
      " etaoinshrdlu eaoin etaoinsrhldcumfpgwybvk,.ETAOINSRHLDCUMFPGWYBVK0123456789-xjqz";

  /** What one value is taken to be long. */
  private static final int VALUE = 20;

  private final HuffmanCode symbols;
  private final HuffmanCode distances;
  private final BitWriter.BitString head;
  private final int blocks;

  /** A stretch of a block: bits that are always the same, or a copy out of another block. */
  record Stretch(BitWriter.BitString bits, Repeats.Token copy) {}

  /** How a block is written. */
  record Woven(Weave weave, int number, List<Stretch> stretches) {}

  private Weave(HuffmanCode symbols, HuffmanCode distances, int blocks) {
    this.symbols = symbols;
    this.distances = distances;
    this.blocks = blocks;
    this.head = head();
  }

  /** Prepares the blocks of a part, of which letters also have about so many values. */
  static Weave prepare(List<Block> blocks, int values) {
    List<byte[]> bytes = blocks.stream().map(Block::bytes).toList();
    List<List<Repeats.Token>> tokens = Repeats.of(bytes);
    long[] symbols = new long[SYMBOLS];
    long[] distances = new long[DISTANCES];
    int[] starts = new int[bytes.size()];
    for (int i = 0; i < bytes.size(); i++) {
      starts[i] = i == 0 ? 0 : starts[i - 1] + bytes.get(i - 1).length + VALUE;
      for (Repeats.Token token : tokens.get(i)) {
        if (token.isCopy()) {
          int distance = starts[i] + token.at() - starts[token.block()] - token.from();
          symbols[lengthSymbol(token.length())]++;
          distances[distanceSymbol(Math.min(distance, WINDOW))]++;
        } else {
          symbols[bytes.get(i)[token.at()] & 0xFF]++;
        }
      }
    }
    symbols[END]++;
    for (int i = 0; i < LETTERS.length(); i++) {
      symbols[LETTERS.charAt(i)] += (long) values * VALUE / LETTERS.length();
    }
    Weave weave =
        new Weave(HuffmanCode.of(symbols, 15), HuffmanCode.of(distances, 15), blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).weave(new Woven(weave, i, weave.stretches(i, bytes.get(i), tokens.get(i))));
    }
    return weave;
  }

  private List<Stretch> stretches(int block, byte[] bytes, List<Repeats.Token> tokens) {
    List<Stretch> stretches = new ArrayList<>();
    BitWriter bits = new BitWriter();
    for (Repeats.Token token : tokens) {
      if (token.isCopy() && token.block() != block) {
        stretches.add(new Stretch(bits.string(), token));
        bits.clear();
      } else if (token.isCopy()) {
        copy(token.length(), token.at() - token.from(), bits);
      } else {
        symbols.write(bytes[token.at()] & 0xFF, bits);
      }
    }
    stretches.add(new Stretch(bits.string(), new Repeats.Token(0, 0, block, 0)));
    return stretches;
  }

  int blocks() {
    return blocks;
  }

  /**
   * Begins a block of deflate.
   *
   * @param last whether it is the only one of its part, or its last
   */
  void begin(BitWriter out, boolean last) {
    out.write(last ? 1 : 0, 1);
    out.write(head);
  }

  /** An empty block (RFC 1951 §3.2.6) that ends a part of many. */
  static void last(BitWriter out) {
    out.write(3, 3);
    out.write(0, 7);
  }

  void end(BitWriter out) {
    symbols.write(END, out);
  }

  void literals(byte[] bytes, int from, int to, BitWriter out) {
    for (int i = from; i < to; i++) {
      symbols.write(bytes[i] & 0xFF, out);
    }
  }

  /** A copy of up to {@link Repeats#LONGEST} bytes. */
  void copy(int length, int distance, BitWriter out) {
    int symbol = lengthSymbol(length);
    symbols.write(symbol, out);
    if (symbol < SYMBOLS - 1) {
      out.write(length - LENGTH_BASE[symbol - 257], extra(symbol - 257, 4));
    }
    int far = distanceSymbol(distance);
    distances.write(far, out);
    out.write(distance - DISTANCE_BASE[far], extra(far, 2));
  }

  private static int[] bases(int symbols, int perBit, int first) {
    int[] bases = new int[symbols];
    int base = first;
    for (int i = 0; i < symbols; i++) {
      bases[i] = base;
      base += 1 << extra(i, perBit);
    }
    return bases;
  }

  /** RFC 1951 §3.2.5: every so many symbols there is one bit more. */
  private static int extra(int symbol, int perBit) {
    return Math.max(0, symbol / perBit - 1);
  }

  private static int lengthSymbol(int length) {
    return length == Repeats.LONGEST ? SYMBOLS - 1 : 257 + symbol(length - 3, 2);
  }

  private static int distanceSymbol(int distance) {
    return symbol(distance - 1, 1);
  }

  /** The symbol of a number above the first base, {@code bits} of which tell symbols apart. */
  private static int symbol(int number, int bits) {
    int top = 31 - Integer.numberOfLeadingZeros(number | 1);
    return top <= bits
        ? number
        : ((top - bits + 1) << bits) + (number >> (top - bits)) - (1 << bits);
  }

  /** RFC 1951 §3.2.7: the lengths of the words of both codes, themselves in a code. */
  private BitWriter.BitString head() {
    List<Integer> lengths = lengths();
    long[] frequencies = new long[HEADER_ORDER.length];
    lengths.forEach(length -> frequencies[Math.min(length, REPEAT)]++);
    HuffmanCode code = HuffmanCode.of(frequencies, 7);
    BitWriter out = new BitWriter();
    out.write(2, 2);
    out.write(SYMBOLS - 257, 5);
    out.write(DISTANCES - 1, 5);
    out.write(HEADER_ORDER.length - 4, 4);
    for (int symbol : HEADER_ORDER) {
      out.write(code.bits(symbol), 3);
    }
    for (int length : lengths) {
      code.write(Math.min(length, REPEAT), out);
      if (length >= REPEAT) {
        out.write(length - REPEAT, 2);
      }
    }
    return out.string();
  }

  /** {@link #REPEAT} and more stand for the length before them three times and more. */
  private List<Integer> lengths() {
    List<Integer> lengths = new ArrayList<>();
    int at = 0;
    while (at < SYMBOLS + DISTANCES) {
      int length = bits(at);
      int same = 1;
      while (at + same < SYMBOLS + DISTANCES && bits(at + same) == length) {
        same++;
      }
      at += same;
      lengths.add(length);
      int left = same - 1;
      for (; left >= 3; left -= Math.min(left, 6)) {
        lengths.add(REPEAT + Math.min(left, 6) - 3);
      }
      for (; left > 0; left--) {
        lengths.add(length);
      }
    }
    return lengths;
  }

  private int bits(int symbol) {
    return symbol < SYMBOLS ? symbols.bits(symbol) : distances.bits(symbol - SYMBOLS);
  }
}
