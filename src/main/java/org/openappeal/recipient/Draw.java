package org.openappeal.recipient;

/**
 * Draws without chance: a number that depends on nothing but what it is drawn from, on every
 * machine and in every version of Java. Every pair of a supporter and a target has one (rendezvous
 * hashing), and so has every choice between wordings. Stateless.
 */
public final class Draw {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Draw() {}

  /** FNV-1a over the UTF-16 units of {@code text}, then mixed. */
  public static long key(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return mixed(hash);
  }

  static long of(long supporter, long target) {
    return mixed(supporter ^ target);
  }

  /** The finalizer of SplitMix64: every bit of the input changes half of the output. */
  public static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
