package org.openappeal.mailing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.Target;

/** Whether an embassy stands twice, under two ids, in one list or in two. */
final class EmbassyCheck implements Check {
  private final List<Target> targets;
  private final Set<String> suppressed;

  /**
   * @param targets whoever is in a list of the campaign
   * @param suppressed the ids of whoever must not be contacted: two rows do no harm where one of
   *     them is never written to
   */
  EmbassyCheck(List<Target> targets, Set<String> suppressed) {
    this.targets = targets;
    this.suppressed = suppressed;
  }

  @Override
  public List<Problem> run() {
    List<Problem> problems = new ArrayList<>();
    Map<String, Target> first = new HashMap<>();
    for (Target target : targets) {
      if (target.isEmbassy() && !suppressed.contains(target.id())) {
        Target before = first.putIfAbsent(target.country() + " " + target.hostCountry(), target);
        if (before != null && !before.id().equals(target.id())) {
          problems.add(
              Problem.warning(
                  target.location(),
                  "`"
                      + target.id()
                      + "` is the embassy of "
                      + target.country()
                      + " in "
                      + target.hostCountry()
                      + ", as `"
                      + before.id()
                      + "` is",
                  "Remove one of the two rows; the other is at " + before.location() + "."));
        }
      }
    }
    return problems;
  }
}
