package org.openappeal.mailing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.AppealComposer;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.Target;

/** Whether each target of each audience can be written to; counts what would be made. */
final class TargetCheck implements Check {
  private final Campaign campaign;
  private final Planner planner;
  private final AppealComposer withDrafts;
  private final @Nullable Merging merging;
  private final @Nullable WindowCheck window;
  private final CareCheck care;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Audience> audienceOf = new HashMap<>();
  private final List<Target> writable = new ArrayList<>();
  private final Set<String> suppressed = new HashSet<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> idle = new HashSet<>();
  private final Set<String> rendered = new HashSet<>();
  private final TextsTaken texts = new TextsTaken();
  private final UnconfirmedForms forms = new UnconfirmedForms();
  private int letters;
  private int emails;

  /**
   * @param withDrafts composes what nothing but a draft stands in the way of, so that all else is
   *     looked at as well
   * @param merging null if letters cannot be made, which is told of elsewhere
   * @param care reads every appeal
   */
  TargetCheck(
      Campaign campaign,
      Planner planner,
      AppealComposer withDrafts,
      @Nullable Merging merging,
      CareCheck care) {
    this.campaign = campaign;
    this.planner = planner;
    this.withDrafts = withDrafts;
    this.merging = merging;
    this.window = merging == null ? null : new WindowCheck(merging);
    this.care = care;
  }

  @Override
  public List<Problem> run() {
    for (Audience audience : campaign.audiences()) {
      for (Target target : planner.targets(audience)) {
        check(audience, target);
      }
    }
    problems.addAll(texts.problems());
    problems.addAll(forms.problems());
    return problems;
  }

  /** The ids of whoever is in an audience. */
  Set<String> targets() {
    return audienceOf.keySet();
  }

  /** The audience of a target; null if it is in none. */
  @Nullable Audience audience(String target) {
    return audienceOf.get(target);
  }

  /** Whoever gets a letter or an email. */
  List<Target> writable() {
    return writable;
  }

  /** The ids of whoever is in an audience and must not be contacted. */
  Set<String> suppressed() {
    return suppressed;
  }

  /** The ids of whoever is in an audience and has nothing left to be asked. */
  Set<String> idle() {
    return idle;
  }

  /** The ids of the demands and asks that are put to anyone. */
  Set<String> asked() {
    return asked;
  }

  int letters() {
    return letters;
  }

  int emails() {
    return emails;
  }

  private void check(Audience audience, Target target) {
    Audience before = audienceOf.putIfAbsent(target.id(), audience);
    if (before != null) {
      problems.add(twice(target, before, audience));
      return;
    }
    try {
      Planned planned = planner.plan(audience, target);
      if (planned.appeal() != null) {
        texts.see(planned.appeal());
      }
      check(planned);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      checkDraft(audience, target);
    }
  }

  private void checkDraft(Audience audience, Target target) {
    try {
      Appeal draft = withDrafts.compose(audience, target).orElse(null);
      check(new Planned(audience, target, null, draft));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  private static Problem twice(Target target, Audience before, Audience audience) {
    if (before.equals(audience)) {
      return Problem.error(
          target.location(),
          "`" + target.id() + "` stands in two lists of the audience `" + audience.id() + "`",
          "Remove one of the two rows, or give it an id of its own.");
    }
    return Problem.error(
        target.location(),
        "`"
            + target.id()
            + "` is in the audiences `"
            + before.id()
            + "` and `"
            + audience.id()
            + "`",
        "Narrow `where:` in campaign.yaml, so that no one is written to twice.");
  }

  private void check(Planned planned) {
    Target target = planned.target();
    if (planned.suppression() != null) {
      suppressed.add(target.id());
      problems.add(
          Problem.note(
              target.location(),
              "`" + target.id() + "` is not contacted: " + planned.suppression().reason(),
              "The rule is at " + planned.suppression().location() + "."));
      return;
    }
    Appeal appeal = planned.appeal();
    if (appeal == null) {
      idle.add(target.id());
      problems.add(AskedNothing.problem(campaign, planned.audience(), target));
      return;
    }
    asked.addAll(appeal.demands());
    forms.see(appeal);
    letters += target.address() == null ? 0 : 1;
    emails += target.email() == null ? 0 : 1;
    if (target.address() == null && target.email() == null) {
      problems.add(
          Problem.warning(
              target.location(),
              "`" + target.id() + "` has neither a postal nor an email address",
              "Add one of them, or take it off the list."));
    } else {
      writable.add(target);
    }
    care.see(appeal);
    if (window != null) {
      window.look(appeal).ifPresent(problems::add);
    }
    if (merging != null && rendered.add(appeal.audience() + " " + appeal.locale())) {
      merging.email(appeal, merging.letter(appeal));
    }
  }
}
