package org.openappeal.mailing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.problem.Severity;
import org.openappeal.recipient.ColumnRules;
import org.openappeal.recipient.ListCounts;
import org.openappeal.recipient.ListImport;
import org.openappeal.recipient.ListListener;
import org.openappeal.recipient.ListMapping;
import org.openappeal.recipient.ListRules;
import org.openappeal.recipient.Recipient;
import org.openappeal.recipient.SuppressionList;

/** Reads and checks lists of recipients; writes nothing. To be run once. */
public final class ReadLists {
  private static final int VERIFIED_DAYS = 365;

  private final ListRequest request;
  private final Path folder;
  private final InstantSource clock;

  /** How it ended. */
  public enum Outcome {
    /** Every row can be used. */
    CLEAN,
    /** The lists can be used, but a person should look at something. */
    PROBLEMS,
    /** The lists cannot be used before something is mended. */
    BROKEN
  }

  /**
   * @param folder where a campaign may be, whose rules of suppression, day and address of posting
   *     are those of the lists; without {@code campaign.yaml}, there is none
   */
  public ReadLists(ListRequest request, Path folder, InstantSource clock) {
    this.request = request;
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Reads the lists one after the other, and says what they hold. A list that cannot be read does
   * not keep the others from being looked at.
   *
   * @throws ProblemException if campaign, rules of suppression or options are broken; nothing has
   *     been read then
   */
  public Outcome run(ListOutput output) {
    Worst worst = new Worst(output);
    Campaign campaign =
        Files.isRegularFile(folder.resolve(CampaignFile.NAME)) ? CampaignFile.read(folder) : null;
    ListRules rules = rules(campaign, worst);
    output.begin(Posting.of(campaign));
    ListImport lists = new ListImport(rules, worst);
    for (Path file : request.files()) {
      try {
        lists.read(file);
      } catch (ProblemException e) {
        e.problems().forEach(worst::refused);
      }
    }
    lists.finish();
    output.counts(lists.counts());
    return worst.outcome(
        lists.counts().values().stream().reduce(ListCounts.NONE, ListCounts::plus));
  }

  private ListRules rules(@Nullable Campaign campaign, Worst worst) {
    LocalDate today =
        campaign == null
            ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
            : campaign.today(clock);
    Integer days = request.verifiedDays();
    int usual = campaign == null ? VERIFIED_DAYS : campaign.limits().verifiedDays();
    return new ListRules(
        request.options().withAsOf(today),
        columns(campaign),
        suppressed(campaign, worst),
        today,
        days == null ? usual : days,
        true);
  }

  /** What the command line says wins over what the campaign says. */
  private ColumnRules columns(@Nullable Campaign campaign) {
    ColumnRules said = request.rules();
    return campaign == null ? said : said.or(Planner.columns(campaign));
  }

  /** A rule that cannot be understood might protect someone: then no list is read. */
  private List<SuppressionList> suppressed(@Nullable Campaign campaign, Worst worst) {
    List<Path> files = new ArrayList<>();
    if (campaign != null && campaign.suppressed() != null) {
      files.add(campaign.suppressed());
    }
    if (request.suppressed() != null) {
      files.add(request.suppressed());
    }
    List<Problem> problems = new ArrayList<>();
    List<SuppressionList> lists = new ArrayList<>();
    files.forEach(file -> lists.add(SuppressionList.read(file, problems::add)));
    if (campaign != null) {
      lists.add(SuppressionList.NONE.with(CameBack.rules(Workspace.open(folder, clock))));
    }
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw new ProblemException(problems);
    }
    problems.forEach(worst::problem);
    return lists;
  }

  /** Hands everything on, and remembers the worst of it. */
  private final class Worst implements ListListener {
    private final ListOutput output;
    private boolean refused;
    private boolean errors;
    private boolean warnings;

    Worst(ListOutput output) {
      this.output = output;
    }

    @Override
    public void mapping(ListMapping mapping) {
      output.mapping(mapping);
    }

    @Override
    public void recipient(Recipient recipient) {
      output.recipient(recipient);
    }

    @Override
    public void problem(Problem problem) {
      errors |= problem.severity() == Severity.ERROR;
      warnings |= problem.severity() == Severity.WARNING;
      output.problem(problem);
    }

    void refused(Problem problem) {
      refused = true;
      output.problem(problem);
    }

    Outcome outcome(ListCounts counts) {
      boolean unusable = errors && (!request.skipBad() || counts.accepted() == 0);
      if (refused || unusable) {
        return Outcome.BROKEN;
      }
      return errors || warnings ? Outcome.PROBLEMS : Outcome.CLEAN;
    }
  }
}
