package org.openappeal.datasource;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** Tells of the same thing a few times, and of the others by their number. */
final class Repeated {
  private static final int SHOWN = 10;

  private final String message;
  private final String remedy;
  private @Nullable Problem last;
  private int count;

  /**
   * @param message what to say of the others, behind their number
   * @param remedy what to do about them
   */
  Repeated(String message, String remedy) {
    this.message = message;
    this.remedy = remedy;
  }

  void tell(Supplier<Problem> problem, Consumer<Problem> problems) {
    count++;
    if (count <= SHOWN) {
      last = problem.get();
      problems.accept(last);
    }
  }

  void end(Consumer<Problem> problems) {
    if (last != null && count > SHOWN) {
      Location whole = new Location(last.location().file(), 0, 0);
      String what = (count - SHOWN) + " " + message;
      problems.accept(new Problem(last.severity(), whole, what, remedy));
    }
  }
}
