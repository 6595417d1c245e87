package org.openappeal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openappeal.mailing.Derive;
import org.openappeal.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "derive",
    mixinStandardHelpOptions = true,
    description =
        "Finds the demands, asks and signatories of a statement, and drafts campaign.yaml.")
final class DeriveCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "FILE", description = "The statement.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  DeriveCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Derive derived = Derive.from(file);
    boolean broken =
        derived.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    if (json) {
      context.terminal().print(derived.json().stripTrailing());
    } else {
      if (!broken) {
        context.terminal().print(derived.draft().stripTrailing());
      }
      context.terminal().problems(derived.problems());
    }
    return broken ? ExitCode.BROKEN : Terminal.code(derived.problems());
  }
}
