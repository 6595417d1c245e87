package org.openappeal.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openappeal.mailing.Preview;
import org.openappeal.mailing.PreviewOutput;
import org.openappeal.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "preview",
    mixinStandardHelpOptions = true,
    description = "Shows the letter and email of one recipient as text; writes nothing.")
final class PreviewCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private CampaignOption campaign = new CampaignOption();

  @Mixin private DraftsOption drafts = new DraftsOption();

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description =
          "A target, or a supporter; if left out, the first target of each audience is listed.")
  private @Nullable String id;

  @Option(
      names = "--trace",
      description = "Show what each paragraph and demand rests on in the statement.")
  private boolean trace;

  @Option(names = "--json", description = "Print one JSON object a line.")
  private boolean json;

  PreviewCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (trace && id == null) {
      throw new ParameterException(command.commandLine(), "--trace needs an ID");
    }
    Terminal terminal = context.terminal();
    PreviewOutput output =
        json ? PreviewOutput.json(terminal.out()) : PreviewOutput.text(terminal.out());
    Preview preview = new Preview(context.workspace(campaign.folder()), drafts.allowed());
    if (id == null) {
      List<Problem> problems = preview.firsts(output);
      terminal.problems(problems);
      if (!json) {
        terminal.print("Next: appeal preview ID");
      }
      return problems.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
    Optional<Problem> nothing = preview.show(id, trace, output);
    nothing.ifPresent(problem -> terminal.problems(List.of(problem)));
    return nothing.isPresent() ? ExitCode.PROBLEMS : ExitCode.DONE;
  }
}
