package org.openappeal.mailing;

import java.util.ArrayList;
import java.util.List;
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

  void add(Supplier<Problem> problem) {
    if (first.size() < SHOWN) {
      first.add(problem.get());
    } else {
      more++;
    }
  }

  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(first);
    if (more > 0) {
      all.add(rest.apply(more));
    }
    return all;
  }
}
