package org.openappeal.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.openappeal.mailing.Merge;
import org.openappeal.mailing.MergeRequest;
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

  @Mixin private DraftsOption drafts = new DraftsOption();

  @Option(names = "--audience", paramLabel = "A", description = "Only this audience.")
  private List<String> audiences = new ArrayList<>();

  @Option(names = "--only", paramLabel = "ID", description = "Only this target.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", description = "At most so many targets.")
  private long limit = Long.MAX_VALUE;

  MergeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    MergeRequest request =
        new MergeRequest(new HashSet<>(audiences), new HashSet<>(only), limit, drafts.allowed());
    MergeSummary summary = new Merge(context.workspace(campaign.folder()), request).run();
    context.terminal().problems(summary.problems());
    context.terminal().print(Figures.of(summary));
    context.terminal().print("Letters are in " + summary.letterFolder() + ".");
    context.terminal().print("Next: look at some, then run `appeal queue approve --all`.");
    return Terminal.code(summary.problems());
  }
}
