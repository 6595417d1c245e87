package org.openappeal.recipient;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A target and how many supporters it has so far. */
final class Seat {
  private final Target target;
  private final long key;
  private int taken;

  Seat(Target target) {
    this.target = target;
    this.key = Draw.key(target.id());
  }

  Target target() {
    return target;
  }

  int taken() {
    return taken;
  }

  /**
   * Takes one of {@code seats}, which are equal but for how many they have: the one with the
   * fewest, and among those the one that {@code supporter} draws. Null if all have reached {@code
   * cap}.
   */
  static @Nullable Seat take(List<Seat> seats, long supporter, int cap) {
    Seat best = null;
    long drawn = 0;
    for (Seat seat : seats) {
      if (seat.taken < cap && (best == null || seat.taken <= best.taken)) {
        long draw = Draw.of(supporter, seat.key);
        if (best == null || seat.taken < best.taken || Long.compareUnsigned(draw, drawn) > 0) {
          best = seat;
          drawn = draw;
        }
      }
    }
    if (best != null) {
      best.taken++;
    }
    return best;
  }
}
