package org.openappeal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openappeal.mailing.Workspace;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.Outbox;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "approve",
    mixinStandardHelpOptions = true,
    description = "Approves held emails, so that `appeal send` may send them.")
final class QueueApproveCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private CampaignOption campaign = new CampaignOption();

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Which which = new Which();

  QueueApproveCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Workspace workspace = context.workspace(campaign.folder());
    EntryFilter filter = EntryFilter.all().ofCampaign(workspace.campaign().id());
    if (!which.all) {
      filter =
          which.audience.isEmpty()
              ? filter.to(which.recipients)
              : filter.ofAudience(which.audience);
    }
    try (Outbox outbox = workspace.outbox()) {
      int approved = outbox.approve(filter, System.getProperty("user.name", "unknown"));
      context.terminal().print(approved + " emails approved.");
      context.terminal().print("Next: appeal send");
      return approved == 0 ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
  }

  /** Exactly one way to say which. */
  static final class Which {
    @Option(names = "--all", description = "Everything that is held.")
    private boolean all;

    @Option(names = "--audience", paramLabel = "A", description = "What is held for this audience.")
    private String audience = "";

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of recipients.")
    private List<String> recipients = new ArrayList<>();
  }
}
