package org.openappeal.mailing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openappeal.appeal.Appeal;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.Supporter;

/**
 * Counts the appeals that have the same problem: a mistake in a text is one mistake, however many
 * letters it spoils. Not thread-safe.
 */
final class Tally {
  private static final int SHOWN = 3;
  private static final int MOST = 1000;

  private final Map<Problem, Spoiled> problems = new LinkedHashMap<>();
  private long more;

  /** Appeals that have something in common. */
  static final class Spoiled {
    private final List<String> first = new ArrayList<>();
    private long count;
    private String kind = "";

    void add(Appeal appeal) {
      Supporter supporter = appeal.supporter();
      count++;
      kind = supporter == null ? "to" : "of";
      if (first.size() < SHOWN) {
        first.add("`" + (supporter == null ? appeal.target().id() : supporter.id()) + "`");
      }
    }

    long count() {
      return count;
    }

    /** “to `a`, `b`, `c` and 24 more”. */
    @Override
    public String toString() {
      String named = kind + " " + String.join(", ", first);
      return count > first.size() ? named + " and " + (count - first.size()) + " more" : named;
    }
  }

  void add(Problem problem, Appeal appeal) {
    Spoiled spoiled = problems.get(problem);
    if (spoiled == null && problems.size() == MOST) {
      more++;
      return;
    }
    problems.computeIfAbsent(problem, key -> new Spoiled()).add(appeal);
  }

  /** Each problem once, with how many appeals have it; one of a row names that row alone. */
  List<Problem> problems() {
    List<Problem> told = new ArrayList<>();
    Repeated repeated = new Repeated(told::add);
    problems.forEach((problem, spoiled) -> repeated.accept(told(problem, spoiled)));
    repeated.finish();
    if (more > 0) {
      told.add(
          Problem.warning(
              Location.NONE,
              more + " more such problems in appeals were not looked at",
              "Mend these first, then run it again."));
    }
    return told;
  }

  private static Problem told(Problem problem, Spoiled spoiled) {
    String appeals =
        spoiled.count() == 1 ? "in the appeal " : "in " + spoiled.count() + " appeals ";
    return new Problem(
        problem.severity(),
        problem.location(),
        problem.message() + ", " + appeals + spoiled,
        problem.remedy());
  }
}
