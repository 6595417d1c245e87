package org.openappeal.mailing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Demand;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.Target;

/** Whether every open demand reaches someone, and those who can act on it. */
final class CompetenceCheck implements Check {
  private final List<Demand> open;
  private final Set<String> asked;
  private final Set<String> offices;

  /**
   * @param asked the ids of the demands and asks that are put to anyone
   * @param targets whoever is in a list of the campaign
   */
  CompetenceCheck(Campaign campaign, LocalDate today, Set<String> asked, List<Target> targets) {
    this.open = campaign.demandsAndAsks().filter(demand -> demand.isOpen(today)).toList();
    this.asked = asked;
    this.offices =
        targets.stream()
            .map(Target::office)
            .filter(office -> !office.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public List<Problem> run() {
    List<Problem> problems = new ArrayList<>();
    for (Demand demand : open) {
      if (!asked.contains(demand.id())) {
        problems.add(
            Problem.warning(
                demand.location(),
                "no one is asked `" + demand.id() + "`",
                "Add an office under its `competent:`, or an audience."));
      }
    }
    if (!offices.isEmpty()) {
      missing().forEach((office, demands) -> problems.add(missing(office, demands)));
    }
    return problems;
  }

  private Map<String, List<Demand>> missing() {
    Map<String, List<Demand>> missing = new LinkedHashMap<>();
    for (Demand demand : open) {
      for (String office : demand.competent()) {
        if (!offices.contains(office)) {
          missing.computeIfAbsent(office, none -> new ArrayList<>()).add(demand);
        }
      }
    }
    return missing;
  }

  private Problem missing(String office, List<Demand> demands) {
    return Problem.warning(
        demands.get(0).location(),
        "no list has a `"
            + office
            + "`, who could act on "
            + demands.stream().map(d -> "`" + d.id() + "`").collect(Collectors.joining(", ")),
        "Add one to a list, or mend `competent:`. " + Nearest.remedy(office, offices));
  }
}
