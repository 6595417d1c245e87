package org.openappeal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.openappeal.mailing.InitCampaign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Makes a new campaign folder with working samples; never overwrites.")
final class InitCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "DIR", description = "The folder to make.")
  private Path folder = Path.of("");

  InitCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<Path> files = InitCampaign.into(folder);
    context.terminal().print("Wrote " + files.size() + " files into " + folder + ".");
    context.terminal().print("Next: edit " + folder.resolve("campaign.yaml") + ", then run");
    context.terminal().print("  appeal check --campaign " + folder);
    return ExitCode.DONE;
  }
}
