package org.openappeal.word;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes one part of a letter as its {@link Weave} has it. Not thread-safe; used again. */
final class Loom {
  private static final int SHORTEST = 6;

  /** Farther away than anything can be copied from. */
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final BitWriter out = new BitWriter();
  private @Nullable Weave weave;
  private int[] last = new int[64];
  private int[] valueStart = new int[64];
  private int[] valueEnd = new int[64];
  private int block;

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
      Arrays.fill(valueStart, 0, next.blocks(), -1);
      block = 0;
    } else {
      start(next);
    }
    next.begin(out, false);
  }

  private void start(Weave next) {
    weave = next;
    if (last.length < next.blocks()) {
      last = new int[next.blocks()];
      valueStart = new int[next.blocks()];
      valueEnd = new int[next.blocks()];
    }
    Arrays.fill(last, 0, next.blocks(), NEVER);
    Arrays.fill(valueStart, 0, next.blocks(), -1);
    block = 0;
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
    block = woven.number();
    if (from - before <= Weave.WINDOW && to - from >= SHORTEST) {
      again(own, to - from, from - before);
    } else {
      stretches(own, woven, text, from);
    }
    last[woven.number()] = from;
  }

  /** What stands behind the same block as another value often begins or ends like it. */
  private void value(Weave own, byte[] text, int from, int to) {
    int other = valueStart[block];
    int otherEnd = valueEnd[block];
    valueStart[block] = from;
    valueEnd[block] = to;
    if (other < 0 || from - other > Weave.WINDOW / 2) {
      own.literals(text, from, to, out);
      return;
    }
    int most = Math.min(to - from, otherEnd - other);
    int same = Arrays.mismatch(text, from, from + most, text, other, other + most);
    int begin = same < 0 ? most : same;
    begin = begin < SHORTEST ? 0 : begin;
    int end = 0;
    while (end < most - begin && text[to - 1 - end] == text[otherEnd - 1 - end]) {
      end++;
    }
    end = end < SHORTEST || to - otherEnd > Weave.WINDOW ? 0 : end;
    if (begin > 0) {
      again(own, begin, from - other);
    }
    own.literals(text, from + begin, to - end, out);
    if (end > 0) {
      again(own, end, to - otherEnd);
    }
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
