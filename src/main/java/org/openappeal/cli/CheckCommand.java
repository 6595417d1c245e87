package org.openappeal.cli;

import java.util.concurrent.Callable;
import org.openappeal.mailing.CheckCampaign;
import org.openappeal.mailing.CheckReport;
import org.openappeal.mailing.SupporterFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Finds everything wrong in this campaign, before anything is made.")
final class CheckCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private CampaignOption campaign = new CampaignOption();

  @Mixin private DraftsOption drafts = new DraftsOption();

  CheckCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CheckReport report =
        new CheckCampaign(context.workspace(campaign.folder()), drafts.allowed()).run();
    context.terminal().problems(report.problems());
    context.terminal().print(Figures.of(report));
    SupporterFigures supporters = report.supporters();
    if (supporters.all() > 0) {
      context.terminal().print(Figures.of(supporters));
    }
    if (supporters.matchedInAll() > 0) {
      context.terminal().print(Figures.perTarget(supporters));
    }
    if (supporters.similarity() != null) {
      context.terminal().print(Figures.of(supporters.similarity()));
    }
    if (report.broken()) {
      context.terminal().print("Nothing can be merged before the errors are mended.");
      return ExitCode.BROKEN;
    }
    context.terminal().print("Next: appeal merge");
    return report.worthALook() ? ExitCode.PROBLEMS : ExitCode.DONE;
  }
}
