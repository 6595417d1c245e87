package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.Appeal;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Review;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.recipient.Supporter;
import org.openappeal.recipient.Target;
import org.openappeal.template.TemplateEngine;

/** Finds everything wrong in a campaign before anything is made. Not thread-safe. */
public final class CheckCampaign {
  private final Workspace workspace;
  private final Campaign campaign;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Map<String, Audience> audienceOf = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> rendered = new HashSet<>();
  private final UnconfirmedForms forms = new UnconfirmedForms();
  private int letters;
  private int emails;
  private int suppressed;

  /** A check of one campaign folder, to be run once. */
  public CheckCampaign(Workspace workspace) {
    this.workspace = workspace;
    this.campaign = workspace.campaign();
  }

  /** Runs the check. Whatever is wrong ends in the report; nothing is written. */
  public CheckReport run() {
    campaign.reviews().stream().map(Review::problem).forEach(problems::add);
    problems.addAll(new DemandCheck(campaign, workspace.today()).run());
    List<Supporter> supporters = List.of();
    try {
      supporters = supporters();
      TemplateEngine engine = new TemplateEngine();
      Planner planner = new Planner(workspace, engine, problems::add);
      @Nullable Merging merging = merging(engine);
      for (Audience audience : campaign.audiences()) {
        for (Target target : planner.targets(audience)) {
          check(planner, merging, audience, target);
        }
      }
      planner.unreviewed().stream().map(Review::problem).forEach(problems::add);
      problems.addAll(forms.problems());
      outside(planner);
      unasked();
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    long open =
        java.util.stream.Stream.concat(campaign.demands().stream(), campaign.asks().stream())
            .filter(demand -> demand.isOpen(workspace.today()))
            .count();
    return new CheckReport(
        audienceOf.size(),
        letters,
        emails,
        suppressed,
        (int) open,
        supporters.size(),
        List.copyOf(problems));
  }

  private @Nullable Merging merging(TemplateEngine engine) {
    try {
      return new Merging(workspace, engine);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  private void check(Planner planner, @Nullable Merging merging, Audience audience, Target target) {
    Audience before = audienceOf.putIfAbsent(target.id(), audience);
    if (before != null) {
      problems.add(
          Problem.error(
              target.location(),
              "`"
                  + target.id()
                  + "` is in the audiences `"
                  + before.id()
                  + "` and `"
                  + audience.id()
                  + "`",
              "Narrow `where:` in campaign.yaml, so that no one is written to twice."));
      return;
    }
    try {
      check(planner.plan(audience, target), merging);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  private void check(Planned planned, @Nullable Merging merging) {
    Target target = planned.target();
    if (planned.suppression() != null) {
      suppressed++;
      problems.add(
          Problem.note(
              target.location(),
              "`" + target.id() + "` is not contacted: " + planned.suppression().reason(),
              "The rule is at " + planned.suppression().location() + "."));
      return;
    }
    Appeal appeal = planned.appeal();
    if (appeal == null) {
      problems.add(
          Problem.warning(
              target.location(),
              "`" + target.id() + "` is asked nothing: no open demand is for its office",
              "Name its office under `competent:` of a demand, or take it off the list."));
      return;
    }
    asked.addAll(appeal.demands());
    letters += target.address() == null ? 0 : 1;
    emails += target.email() == null ? 0 : 1;
    if (target.address() == null && target.email() == null) {
      problems.add(
          Problem.warning(
              target.location(),
              "`" + target.id() + "` has neither a postal nor an email address",
              "Add one of them, or take it off the list."));
    }
    words(planned, appeal);
    forms.see(appeal);
    if (merging != null && rendered.add(appeal.audience() + " " + appeal.locale())) {
      merging.email(appeal, merging.letter(appeal));
    }
  }

  private void words(Planned planned, Appeal appeal) {
    int words = appeal.markdown().strip().split("\\s+", -1).length;
    if (words > campaign.letterWords()) {
      problems.add(
          Problem.warning(
              planned.target().location(),
              "the letter to `" + planned.target().id() + "` has " + words + " words",
              "Shorten the text of `"
                  + appeal.audience()
                  + "` to "
                  + campaign.letterWords()
                  + "."));
    }
  }

  private void outside(Planner planner) {
    for (Path list : campaign.audiences().stream().map(Audience::list).distinct().toList()) {
      for (Target target : planner.list(list)) {
        if (!audienceOf.containsKey(target.id())) {
          problems.add(
              Problem.warning(
                  target.location(),
                  "`" + target.id() + "` is in no audience",
                  "Widen a `where:` in campaign.yaml, or take it off the list."));
        }
      }
    }
  }

  private void unasked() {
    List<org.openappeal.campaign.Demand> all = new ArrayList<>(campaign.demands());
    all.addAll(campaign.asks());
    for (var demand : all) {
      if (demand.isOpen(workspace.today()) && !asked.contains(demand.id())) {
        problems.add(
            Problem.warning(
                demand.location(),
                "no one is asked `" + demand.id() + "`",
                "Add an office under its `competent:`, or an audience."));
      }
    }
  }

  private List<Supporter> supporters() {
    Path file = campaign.supporters();
    if (file == null) {
      return List.of();
    }
    List<Supporter> supporters = RecipientLists.supporters(file, problems::add);
    for (Supporter supporter : supporters) {
      if (supporter.country().equals(campaign.country())) {
        problems.add(
            Problem.note(
                supporter.location(),
                "`" + supporter.id() + "` lives in the country concerned and is held back",
                "Nothing to do: no pack is made for this supporter."));
      }
    }
    return supporters;
  }
}
