package org.openappeal.cli;

import java.util.concurrent.Callable;
import org.openappeal.mailing.Merge;
import org.openappeal.mailing.MergeOutput;
import org.openappeal.mailing.MergeSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = "Makes letters into out/, and emails that are held in the outbox.")
final class MergeCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private CampaignOption campaign = new CampaignOption();

  @Mixin private TargetOptions targets = new TargetOptions();

  @Option(names = "--limit", paramLabel = "N", description = "At most so many targets.")
  private long limit = Long.MAX_VALUE;

  @Option(
      names = "--single",
      description =
          "Put all letters into one document as well, letters/print-run.docx, in postal order: by"
              + " country, postcode, city and name. Letters on another letterhead have one of"
              + " their own.")
  private boolean single;

  @Option(names = "--pdf", description = "Make a PDF of each document too, by LibreOffice.")
  private boolean pdf;

  MergeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    MergeOutput output = new MergeOutput(single, pdf);
    MergeSummary summary =
        new Merge(context.workspace(campaign.folder()), targets.request(limit), output).run();
    context.terminal().problems(summary.problems());
    context.terminal().print(Figures.of(summary));
    context.terminal().print("Letters are in " + summary.letterFolder() + ".");
    summary
        .printRuns()
        .forEach(run -> context.terminal().print("In postal order they are in " + run + "."));
    if (pdf) {
      context.terminal().print("Each has a PDF beside it: " + summary.pdfs() + ".");
    }
    context.terminal().print("Next: look at some, then run `appeal queue approve --all`.");
    return Terminal.code(summary.problems());
  }
}
