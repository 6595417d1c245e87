package org.openappeal.word;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes one part of a letter as its {@link Weave} has it. Not thread-safe; used again. */
final class Loom {
  private static final int SHORTEST = 6;

  /** Farther away than anything can be copied from. */
  private static final int NEVER = Integer.MIN_VALUE / 2;

  /** A copy of fewer bytes of a value than these takes no less room than they do. */
  private static final int SHORTEST_OF_VALUE = 5;

  private static final int KEY = 4;
  private static final int HASH = 11;
  private static final VarHandle KEYS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final BitWriter out = new BitWriter();

  /** Where, in values, bytes came last that have such a key. */
  private final int[] latest = new int[1 << HASH];

  private @Nullable Weave weave;
  private int[] last = new int[64];

  /** Begins a part. */
  void begin(Weave next) {
    out.clear();
    start(next);
    next.begin(out, true);
  }

  /**
   * Begins one more of the letters that are a part together; {@code before} bytes behind the last.
   */
  void goOn(Weave next, int before) {
    if (next == weave) {
      for (int i = 0; i < next.blocks(); i++) {
        last[i] = Math.max(NEVER, last[i] - before);
      }
      // The text of the letter before is there no more, so no value can be compared with it.
      Arrays.fill(latest, NEVER);
    } else {
      start(next);
    }
    next.begin(out, false);
  }

  private void start(Weave next) {
    weave = next;
    if (last.length < next.blocks()) {
      last = new int[next.blocks()];
    }
    Arrays.fill(last, 0, next.blocks(), NEVER);
    Arrays.fill(latest, NEVER);
  }

  /** Writes the piece that takes {@code text} from one place up to before another. */
  void write(Piece piece, byte[] text, int from, int to) {
    Weave own = Objects.requireNonNull(weave);
    Weave.Woven woven = piece instanceof Block block ? block.woven() : null;
    if (woven == null || woven.weave() != own) {
      value(own, text, from, to);
      return;
    }
    int before = last[woven.number()];
    if (from - before <= Weave.WINDOW && to - from >= SHORTEST) {
      again(own, to - from, from - before);
    } else {
      stretches(own, woven, text, from);
    }
    last[woven.number()] = from;
  }

  /** Values often repeat, whole or in part, what values said before. */
  private void value(Weave own, byte[] text, int from, int to) {
    int literals = from;
    int at = from;
    while (at + KEY <= to) {
      int key = (int) KEYS.get(text, at);
      int slot = (key * 0x9E3779B1) >>> (32 - HASH);
      int before = latest[slot];
      latest[slot] = at;
      int length = 0;
      if (at - before <= Weave.WINDOW && (int) KEYS.get(text, before) == key) {
        int same = Arrays.mismatch(text, at, to, text, before, before + to - at);
        length = same < 0 ? to - at : same;
      }
      if (length >= SHORTEST_OF_VALUE) {
        own.literals(text, literals, at, out);
        again(own, length, at - before);
        at += length;
        literals = at;
      } else {
        at++;
      }
    }
    own.literals(text, literals, to, out);
  }

  /** No copy may be shorter than three bytes, so none may be left over. */
  private void again(Weave own, int length, int distance) {
    int left = length;
    while (left > 0) {
      int part = Math.min(left, Repeats.LONGEST);
      part -= left - part == 1 || left - part == 2 ? 3 : 0;
      own.copy(part, distance, out);
      left -= part;
    }
  }

  private void stretches(Weave own, Weave.Woven woven, byte[] text, int from) {
    for (Weave.Stretch stretch : woven.stretches()) {
      out.write(stretch.bits());
      Repeats.Token copy = stretch.copy();
      if (copy.isCopy()) {
        int at = from + copy.at();
        int source = last[copy.block()];
        int distance = at - source - copy.from();
        if (distance <= Weave.WINDOW) {
          own.copy(copy.length(), distance, out);
        } else {
          own.literals(text, at, at + copy.length(), out);
        }
      }
    }
  }

  /** Ends a letter, and the part if it is the last. */
  void endLetter(boolean lastOfPart) {
    Objects.requireNonNull(weave).end(out);
    if (lastOfPart) {
      Weave.last(out);
      out.end();
    }
  }

  /** Hands over what is finished. */
  void drainTo(java.io.OutputStream to) throws java.io.IOException {
    to.write(out.array(), 0, out.whole());
    out.taken();
  }

  /** Ends the part; answers how many bytes of {@link #array} it takes. */
  int end() {
    Objects.requireNonNull(weave).end(out);
    return out.end();
  }

  byte[] array() {
    return out.array();
  }
}
