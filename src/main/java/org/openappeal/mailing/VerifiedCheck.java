package org.openappeal.mailing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openappeal.campaign.Campaign;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.Target;

/** Whether the contacts of targets were looked up lately. A row without a date is not judged. */
final class VerifiedCheck implements Check {
  private final int days;
  private final LocalDate today;
  private final List<Target> targets;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Few> stale = new LinkedHashMap<>();

  VerifiedCheck(Campaign campaign, LocalDate today, List<Target> targets) {
    this.days = campaign.limits().verifiedDays();
    this.today = today;
    this.targets = targets;
  }

  @Override
  public List<Problem> run() {
    for (Target target : targets) {
      String cell = target.cell("verified-on");
      if (!cell.isEmpty()) {
        check(target, cell);
      }
    }
    stale.values().forEach(few -> problems.addAll(few.problems()));
    return problems;
  }

  private void check(Target target, String cell) {
    try {
      LocalDate verified = LocalDate.parse(cell);
      long age = ChronoUnit.DAYS.between(verified, today);
      if (age < 0) {
        problems.add(unusable(target, cell, "lies in the future"));
      } else if (age > days) {
        String list = target.location().file();
        stale
            .computeIfAbsent(list, this::few)
            .add(
                () ->
                    Problem.warning(
                        target.location(),
                        "the contact of `" + target.id() + "` was last verified on " + verified,
                        "Look it up, and write today's date under `verified_on`."));
      }
    } catch (DateTimeParseException e) {
      problems.add(unusable(target, cell, "is no date"));
    }
  }

  private static Problem unusable(Target target, String cell, String why) {
    return Problem.warning(
        target.location(),
        "`" + cell + "` under `verified_on` of `" + target.id() + "` " + why,
        "Write the day it was last looked up as 2019-06-30.");
  }

  private Few few(String list) {
    return new Few(
        more ->
            Problem.warning(
                new Location(list, 0, 0),
                more + " more contacts were last verified over " + days + " days ago",
                "Look them up, or set `verified-days:` under `limits:` in campaign.yaml."));
  }
}
