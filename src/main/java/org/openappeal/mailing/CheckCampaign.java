package org.openappeal.mailing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.AppealComposer;
import org.openappeal.appeal.Drafts;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Review;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.Target;
import org.openappeal.statement.Statement;
import org.openappeal.template.TemplateEngine;

/** Finds everything wrong in a campaign before anything is made. Not thread-safe. */
public final class CheckCampaign {
  private final Workspace workspace;
  private final Campaign campaign;
  private final Drafts drafts;
  private final Set<Problem> problems = new LinkedHashSet<>();

  /** A check of one campaign folder as it would be merged, drafts left out; to be run once. */
  public CheckCampaign(Workspace workspace) {
    this(workspace, false);
  }

  /**
   * A check of one campaign folder, to be run once.
   *
   * @param allowDrafts whether texts may be used that no person has approved
   */
  public CheckCampaign(Workspace workspace, boolean allowDrafts) {
    this.workspace = workspace;
    this.drafts = allowDrafts ? Drafts.ALLOWED : Drafts.REFUSED;
    this.campaign = workspace.campaign();
  }

  /** Runs the check. Whatever is wrong ends in the report; nothing is written. */
  public CheckReport run() {
    CheckReport report = beforeMerge();
    try {
      return report.with(new OutboxCheck(workspace).run());
    } catch (ProblemException e) {
      return report.with(e.problems());
    }
  }

  /** The same without the emails that were made earlier, which a merge sees to itself. */
  CheckReport beforeMerge() {
    campaign.reviews().stream().map(Review::problem).forEach(problems::add);
    StatementDay.stillToCome(workspace).ifPresent(problems::add);
    DemandCheck demands = new DemandCheck(campaign, workspace.today());
    run(demands);
    run(new NamedCheck(campaign));
    try {
      return recipients(demands.statement());
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return new CheckReport(0, 0, 0, 0, open(), SupporterFigures.NONE, List.copyOf(problems));
    }
  }

  private CheckReport recipients(@Nullable Statement statement) {
    TemplateEngine engine = workspace.templates();
    Repeated rows = new Repeated(problems::add);
    Planner planner = new Planner(workspace, engine, drafts, rows);
    Merging merging = merging(engine);
    CareCheck care = new CareCheck(campaign, statement, merging);
    TargetCheck targets = new TargetCheck(campaign, planner, withDrafts(engine), merging, care);
    run(targets);
    LocalDate today = workspace.today();
    List<Target> everyone = planner.everyone();
    rows.finish();
    run(new RoutingCheck(campaign, planner, targets.targets()));
    run(new CompetenceCheck(campaign, today, targets.asked(), everyone));
    run(new VerifiedCheck(campaign, today, everyone));
    run(new EmbassyCheck(everyone, targets.suppressed()));
    SupporterLetters letters = new SupporterLetters(campaign, planner, targets, care);
    SupporterCheck supporters =
        new SupporterCheck(
            workspace, planner.suppressed(), targets.writable(), targets.idle(), letters);
    run(supporters);
    run(letters);
    run(care);
    return new CheckReport(
        targets.targets().size(),
        targets.letters(),
        targets.emails(),
        targets.suppressed().size(),
        open(),
        supporters.figures().with(letters.figures()),
        List.copyOf(problems));
  }

  private void run(Check check) {
    problems.addAll(check.run());
  }

  /** What else is wrong with a draft is told together with it. */
  private AppealComposer withDrafts(TemplateEngine engine) {
    return new AppealComposer(campaign, engine, workspace.today(), Drafts.ALLOWED);
  }

  private @Nullable Merging merging(TemplateEngine engine) {
    try {
      Merging merging = new Merging(workspace, engine);
      problems.addAll(merging.stationery().problems());
      return merging;
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  private int open() {
    return (int)
        campaign.demandsAndAsks().filter(demand -> demand.isOpen(workspace.today())).count();
  }
}
