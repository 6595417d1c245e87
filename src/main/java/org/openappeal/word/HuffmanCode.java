package org.openappeal.word;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A code of short words for what is frequent (RFC 1951 §3.2.2), every symbol having a word. */
final class HuffmanCode {
  private final int[] words;
  private final int[] bits;

  private HuffmanCode(int[] words, int[] bits) {
    this.words = words;
    this.bits = bits;
  }

  /** The best code whose words have at most {@code longest} bits. */
  static HuffmanCode of(long[] frequencies, int longest) {
    long[] weights = Arrays.stream(frequencies).map(f -> f + 1).toArray();
    int[] bits = lengths(weights);
    while (Arrays.stream(bits).max().orElse(0) > longest) {
      weights = Arrays.stream(weights).map(w -> w / 2 + 1).toArray();
      bits = lengths(weights);
    }
    return new HuffmanCode(words(bits), bits);
  }

  private static int[] lengths(long[] weights) {
    int symbols = weights.length;
    int[] parents = new int[symbols * 2];
    long[] sums = Arrays.copyOf(weights, symbols * 2);
    PriorityQueue<Integer> rarest =
        new PriorityQueue<>(
            Comparator.comparingLong((Integer node) -> sums[node]).thenComparingInt(node -> node));
    for (int i = 0; i < symbols; i++) {
      rarest.add(i);
    }
    int next = symbols;
    while (rarest.size() > 1) {
      int a = rarest.remove();
      int b = rarest.remove();
      sums[next] = sums[a] + sums[b];
      parents[a] = next;
      parents[b] = next;
      rarest.add(next++);
    }
    int[] depths = new int[symbols * 2];
    for (int node = next - 2; node >= 0; node--) {
      depths[node] = depths[parents[node]] + 1;
    }
    return Arrays.copyOf(depths, symbols);
  }

  /** Canonical words, turned round, as deflate writes them from the lowest bit up. */
  private static int[] words(int[] bits) {
    int[] words = new int[bits.length];
    int word = 0;
    for (int length = 1; length <= 15; length++) {
      for (int symbol = 0; symbol < bits.length; symbol++) {
        if (bits[symbol] == length) {
          words[symbol] = Integer.reverse(word++) >>> (32 - length);
        }
      }
      word <<= 1;
    }
    return words;
  }

  int bits(int symbol) {
    return bits[symbol];
  }

  void write(int symbol, BitWriter out) {
    out.write(words[symbol], bits[symbol]);
  }
}
