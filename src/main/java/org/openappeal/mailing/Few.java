package org.openappeal.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.openappeal.problem.Problem;

/** Problems of one kind: the first few in full, and how many more there are. Not thread-safe. */
final class Few {
  private static final int SHOWN = 10;

  private final LongFunction<Problem> rest;
  private final List<Problem> first = new ArrayList<>();
  private long more;

  /**
   * @param rest tells how many were not shown
   */
  Few(LongFunction<Problem> rest) {
    this.rest = rest;
  }

  /** Takes one in and says whether it is among the first few. */
  boolean add(Supplier<Problem> problem) {
    boolean shown = first.size() < SHOWN;
    if (shown) {
      first.add(problem.get());
    } else {
      more++;
    }
    return shown;
  }

  /** Tells how many were not shown; empty if all were. */
  Optional<Problem> rest() {
    return more > 0 ? Optional.of(rest.apply(more)) : Optional.empty();
  }

  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(first);
    rest().ifPresent(all::add);
    return all;
  }
}
