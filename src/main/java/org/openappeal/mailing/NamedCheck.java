package org.openappeal.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Audience.Named;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Demand;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;

/** Whether the demands and asks that audiences name exist. */
final class NamedCheck implements Check {
  private final Campaign campaign;
  private final Set<String> demands;
  private final Set<String> asks;

  NamedCheck(Campaign campaign) {
    this.campaign = campaign;
    this.demands = ids(campaign.demands());
    this.asks = ids(campaign.asks());
  }

  private static Set<String> ids(List<Demand> demands) {
    return demands.stream().map(Demand::id).collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public List<Problem> run() {
    List<Problem> problems = new ArrayList<>();
    for (Audience audience : campaign.audiences()) {
      for (Named named : audience.demands().named()) {
        check(named, "demand", demands, "ask", asks, problems);
      }
      for (Named named : audience.asks().named()) {
        check(named, "ask", asks, "demand", demands, problems);
      }
    }
    return problems;
  }

  private static void check(
      Named named,
      String what,
      Set<String> known,
      String other,
      Set<String> others,
      List<Problem> problems) {
    if (!known.contains(named.id())) {
      problems.add(
          Problem.error(
              named.location(),
              "there is no " + what + " `" + named.id() + "`",
              others.contains(named.id())
                  ? "It is " + article(other) + ": name it under `" + other + "s:`."
                  : Nearest.remedy(named.id(), known)));
    }
  }

  private static String article(String what) {
    return (what.equals("ask") ? "an " : "a ") + what;
  }
}
