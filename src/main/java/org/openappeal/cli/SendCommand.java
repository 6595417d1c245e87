package org.openappeal.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openappeal.delivery.DeliverySummary;
import org.openappeal.mailing.Send;
import org.openappeal.mailing.SendPlan;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "send",
    mixinStandardHelpOptions = true,
    description = "Sends what has been approved, after asking.",
    footer = "A server that wants a login gets the password in OPENAPPEAL_SMTP_PASSWORD.")
final class SendCommand implements Callable<Integer> {
  private static final String PASSWORD = "OPENAPPEAL_SMTP_PASSWORD";

  private final Context context;

  @Mixin private CampaignOption campaign = new CampaignOption();

  @Option(
      names = "--smtp",
      paramLabel = "URL",
      description = "smtp://host:port or smtps://host:port, in place of the campaign's server.")
  private @Nullable String smtp;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many emails.")
  private int limit = Integer.MAX_VALUE;

  @Option(names = "--dry-run", description = "Say what would be sent, and send nothing.")
  private boolean dryRun;

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  SendCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Terminal terminal = context.terminal();
    Send send =
        Send.through(
            context.workspace(campaign.folder()),
            smtp,
            () -> Optional.ofNullable(System.getenv(PASSWORD)));
    SendPlan plan = send.prepare();
    terminal.problems(plan.problems());
    long emails = Math.min(plan.emails(), limit);
    if (emails == 0) {
      terminal.print("Nothing is approved and waiting. Next: appeal queue list");
      return Terminal.code(plan.problems());
    }
    terminal.print("Server: " + plan.server());
    terminal.print("From: " + plan.from());
    terminal.print("Emails: " + emails + ", from " + plan.first() + " to " + plan.last());
    if (dryRun) {
      terminal.print("A dry run: nothing was sent.");
      return Terminal.code(plan.problems());
    }
    if (!yes && !terminal.confirm("Send " + emails + " emails?")) {
      terminal.problems(
          java.util.List.of(
              Problem.warning(
                  Location.NONE, "nothing was sent", "Answer y, or run it with `--yes`.")));
      return ExitCode.PROBLEMS;
    }
    DeliverySummary summary = send.run(limit, new SendProgress(terminal, emails));
    terminal.problems(summary.problems());
    terminal.print(figures(summary));
    if (summary.inDoubt() > 0 || !summary.settled().inDoubt().isEmpty()) {
      terminal.print("What is uncertain: appeal queue list --state IN_DOUBT");
    }
    boolean clean =
        summary.problems().isEmpty()
            && Terminal.code(plan.problems()) == ExitCode.DONE
            && summary.accepted() == summary.tried()
            && summary.settled().inDoubt().isEmpty();
    return clean ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  static String figures(DeliverySummary summary) {
    return summary.accepted()
        + " accepted, "
        + summary.retried()
        + " to be tried again, "
        + summary.failed()
        + " refused, "
        + (summary.inDoubt() + summary.settled().inDoubt().size())
        + " in doubt, "
        + (summary.takenBack() > 0 ? summary.takenBack() + " taken back, " : "")
        + summary.left()
        + " left.";
  }
}
