package org.openappeal.mailing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.AppealComposer;
import org.openappeal.appeal.Drafts;
import org.openappeal.appeal.Routing;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.ColumnNames;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.ColumnRules;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.recipient.Supporter;
import org.openappeal.recipient.Suppression;
import org.openappeal.recipient.SuppressionList;
import org.openappeal.recipient.Target;
import org.openappeal.template.TemplateEngine;

/** Who is to get what. Reads each list once. Not thread-safe. */
final class Planner {
  private final Campaign campaign;
  private final LocalDate today;
  private final Consumer<Problem> problems;
  private final AppealComposer composer;
  private final SuppressionList suppressed;
  private final Map<Path, List<Target>> lists = new HashMap<>();

  /**
   * @param drafts whether texts may be used that no person has approved
   * @param problems is told what is wrong with the lists
   */
  Planner(Workspace workspace, TemplateEngine engine, Drafts drafts, Consumer<Problem> problems) {
    this.campaign = workspace.campaign();
    this.today = workspace.today();
    this.problems = problems;
    this.composer = new AppealComposer(campaign, engine, today, drafts);
    this.suppressed = suppressed(workspace, problems);
  }

  SuppressionList suppressed() {
    return suppressed;
  }

  /** What the campaign's list says, and what followed from what came back. */
  static SuppressionList suppressed(Workspace workspace, Consumer<Problem> problems) {
    Path file = workspace.campaign().suppressed();
    SuppressionList list =
        file == null ? SuppressionList.NONE : SuppressionList.read(file, problems);
    return list.with(CameBack.rules(workspace));
  }

  static ColumnRules columns(Campaign campaign) {
    ColumnNames names = campaign.columns();
    return ColumnRules.of(names.columns(), false, names.location());
  }

  List<Target> list(Path file) {
    return lists.computeIfAbsent(
        file, path -> RecipientLists.targets(path, columns(campaign), problems));
  }

  /** Whoever stands in the lists of {@code audience}, in it or not. */
  List<Target> candidates(Audience audience) {
    return audience.lists().stream().flatMap(file -> list(file).stream()).toList();
  }

  /** Whoever stands in any list of the campaign, in its order. */
  List<Target> everyone() {
    return campaign.audiences().stream()
        .flatMap(audience -> audience.lists().stream())
        .distinct()
        .flatMap(file -> list(file).stream())
        .toList();
  }

  List<Target> targets(Audience audience) {
    return Routing.targets(audience, candidates(audience));
  }

  Stream<Planned> plan() {
    return campaign.audiences().stream().flatMap(this::plan);
  }

  Stream<Planned> plan(Audience audience) {
    return targets(audience).stream().map(target -> plan(audience, target));
  }

  /** What {@code supporter} writes to one target; empty if there is nothing left to ask of it. */
  Optional<Appeal> compose(Audience audience, Target target, Supporter supporter) {
    return composer.compose(audience, target, supporter);
  }

  Planned plan(Audience audience, Target target) {
    Suppression rule = suppressed.find(target, today).orElse(null);
    return rule != null
        ? new Planned(audience, target, rule, null)
        : new Planned(audience, target, null, composer.compose(audience, target).orElse(null));
  }
}
