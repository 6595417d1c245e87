package org.openappeal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openappeal.mailing.Verification;
import org.openappeal.mailing.Verify;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Compares the plan with a mailbox: missing, duplicate, extra, altered, leaked.")
final class VerifyCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private CampaignOption campaign = new CampaignOption();

  @Parameters(paramLabel = "MAILBOX", description = "A folder of received .eml files.")
  private Path mailbox = Path.of("");

  VerifyCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Verification result = new Verify(context.workspace(campaign.folder())).against(mailbox);
    context.terminal().problems(result.problems());
    context.terminal().print("verified: " + result);
    return result.exact() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }
}
