package org.openappeal.cli;

import java.util.concurrent.Callable;
import org.openappeal.report.HtmlReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes who was asked what, and what became of it, as a page.")
final class ReportCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private CampaignOption campaign = new CampaignOption();

  ReportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var page = new HtmlReport(context.workspace(campaign.folder())).write();
    context.terminal().print("The report is " + page + ".");
    return ExitCode.DONE;
  }
}
