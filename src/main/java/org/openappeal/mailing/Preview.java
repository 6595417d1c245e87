package org.openappeal.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.Drafts;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.mailing.SupporterFinder.Answer;
import org.openappeal.mailing.SupporterFinder.Writes;
import org.openappeal.mailing.SupporterFinder.WritesToNoOne;
import org.openappeal.problem.Location;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.problem.Severity;
import org.openappeal.recipient.Suppression;
import org.openappeal.recipient.Target;
import org.openappeal.statement.StatementReader;
import org.openappeal.trace.Tracer;

/**
 * The letter and email of one recipient, as they would be merged now. Nothing is written. To be
 * used once.
 */
public final class Preview {
  private static final int NEAR = 3;

  private final Workspace workspace;
  private final Campaign campaign;
  private final Planner planner;
  private final List<Problem> broken = new ArrayList<>();

  /**
   * @param allowDrafts whether texts may be used that no person has approved
   * @throws ProblemException if the rules or the forms of address cannot be read
   */
  public Preview(Workspace workspace, boolean allowDrafts) {
    this.workspace = workspace;
    this.campaign = workspace.campaign();
    Drafts drafts = allowDrafts ? Drafts.ALLOWED : Drafts.REFUSED;
    this.planner =
        new Planner(workspace, workspace.templates(), drafts, new Repeated(this::keepErrors));
  }

  private void keepErrors(Problem problem) {
    if (problem.severity() == Severity.ERROR) {
      broken.add(problem);
    }
  }

  /**
   * Shows the first target of each audience that is written to.
   *
   * @return what keeps a text from being made
   */
  public List<Problem> firsts(PreviewOutput output) {
    List<Problem> problems = new ArrayList<>();
    for (Audience audience : campaign.audiences()) {
      try {
        Optional<Appeal> first =
            planner
                .plan(audience)
                .flatMap(planned -> Stream.ofNullable(planned.appeal()))
                .findFirst();
        output.first(audience, first.map(appeal -> previewed(audience, appeal, false)));
      } catch (ProblemException e) {
        problems.addAll(e.problems());
      }
    }
    return problems;
  }

  /**
   * Shows what one target gets, or what one supporter writes.
   *
   * @param trace whether to show what each part rests on
   * @return why there is nothing to show; empty if there is
   * @throws ProblemException if no target or supporter has this id, with the nearest ones; or the
   *     text is missing or broken
   */
  public Optional<Problem> show(String id, boolean trace, PreviewOutput output) {
    for (Audience audience : campaign.audiences()) {
      for (Target target : planner.targets(audience)) {
        if (target.id().equals(id)) {
          return show(planner.plan(audience, target), trace, output);
        }
      }
    }
    Optional<Target> outside =
        planner.everyone().stream().filter(target -> target.id().equals(id)).findFirst();
    if (outside.isPresent()) {
      return Optional.of(
          Problem.warning(
              outside.get().location(),
              "`" + id + "` is in no audience, so nothing is made",
              "Widen a `where:` in campaign.yaml, or take it off the list."));
    }
    return show(
        new SupporterFinder(workspace, planner).find(id).orElseThrow(() -> unknown(id)),
        trace,
        output);
  }

  private Optional<Problem> show(Planned planned, boolean trace, PreviewOutput output) {
    Target target = planned.target();
    Suppression rule = planned.suppression();
    if (rule != null) {
      return Optional.of(
          Problem.warning(
              target.location(),
              "`" + target.id() + "` is not contacted: " + rule.reason(),
              "The rule is at " + rule.location() + "."));
    }
    Appeal appeal = planned.appeal();
    if (appeal == null) {
      return Optional.of(AskedNothing.problem(campaign, planned.audience(), target));
    }
    output.show(previewed(planned.audience(), appeal, trace));
    return Optional.empty();
  }

  private Optional<Problem> show(Answer answer, boolean trace, PreviewOutput output) {
    if (answer instanceof WritesToNoOne none) {
      return Optional.of(none.why());
    }
    if (answer instanceof Writes writes) {
      Optional<Appeal> appeal =
          planner.compose(writes.audience(), writes.target(), writes.supporter());
      if (appeal.isEmpty()) {
        return Optional.of(AskedNothing.problem(campaign, writes.audience(), writes.target()));
      }
      output.show(previewed(writes.audience(), appeal.get(), trace));
    }
    return Optional.empty();
  }

  private Previewed previewed(Audience audience, Appeal appeal, boolean trace) {
    return new Previewed(
        workspace,
        audience,
        appeal,
        trace ? Optional.of(tracer().trace(audience, appeal)) : Optional.empty());
  }

  private Tracer tracer() {
    return new Tracer(campaign, new StatementReader().read(campaign.statement().file()));
  }

  private ProblemException unknown(String id) {
    Set<String> known = new TreeSet<>();
    planner.everyone().forEach(target -> known.add(target.id()));
    List<String> near = Nearest.among(id, known, NEAR);
    List<Problem> problems = new ArrayList<>();
    problems.add(
        Problem.error(
            Location.NONE,
            "no list has `" + id + "`",
            near.isEmpty()
                ? "Run `appeal preview` for some ids."
                : "Did you mean `" + String.join("` or `", near) + "`?"));
    problems.addAll(broken);
    return new ProblemException(problems);
  }
}
