package org.openappeal.datasource;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.openappeal.problem.Problem;

/** Tells of the same thing a few times, and of the others by their number. */
final class Repeated {
  private static final int SHOWN = 10;

  private final IntFunction<Problem> rest;
  private int count;

  /**
   * @param rest what to say of so many more
   */
  Repeated(IntFunction<Problem> rest) {
    this.rest = rest;
  }

  void tell(Problem problem, Consumer<Problem> problems) {
    count++;
    if (count <= SHOWN) {
      problems.accept(problem);
    }
  }

  void end(Consumer<Problem> problems) {
    if (count > SHOWN) {
      problems.accept(rest.apply(count - SHOWN));
    }
  }
}
