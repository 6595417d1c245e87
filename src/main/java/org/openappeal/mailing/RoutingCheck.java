package org.openappeal.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openappeal.appeal.Routing;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.Target;

/** Whether the audiences take whom they should, and leave no one out. */
final class RoutingCheck implements Check {
  private final Campaign campaign;
  private final Planner planner;
  private final Set<String> targets;

  /**
   * @param targets the ids of whoever is in an audience
   */
  RoutingCheck(Campaign campaign, Planner planner, Set<String> targets) {
    this.campaign = campaign;
    this.planner = planner;
    this.targets = targets;
  }

  @Override
  public List<Problem> run() {
    List<Problem> problems = new ArrayList<>();
    for (Audience audience : campaign.audiences()) {
      problems.addAll(Routing.unknownConditions(audience, planner.candidates(audience)));
    }
    if (problems.isEmpty()) {
      // With a condition misread, every row would seem to be left out.
      campaign.audiences().forEach(audience -> empty(audience, problems));
      planner.everyone().forEach(target -> outside(target, problems));
    }
    return problems;
  }

  private void empty(Audience audience, List<Problem> problems) {
    if (planner.targets(audience).isEmpty() && !planner.candidates(audience).isEmpty()) {
      problems.add(
          Problem.warning(
              audience.location(),
              "no row of its list is in the audience `" + audience.id() + "`",
              "Compare its `where:` with the cells of the list, or delete the audience."));
    }
  }

  private void outside(Target target, List<Problem> problems) {
    if (!targets.contains(target.id())) {
      problems.add(
          Problem.warning(
              target.location(),
              "`" + target.id() + "` is in no audience",
              "Widen a `where:` in campaign.yaml, or take it off the list."));
    }
  }
}
