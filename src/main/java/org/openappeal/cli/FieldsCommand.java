package org.openappeal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openappeal.mailing.InspectTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "fields",
    mixinStandardHelpOptions = true,
    description = "Lists every merge field and reference in a Word template; writes nothing.")
final class FieldsCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "TEMPLATE", description = "A Word document: .docx, .dotx.")
  private Path template = Path.of("");

  @Option(names = "--accept-changes", description = "Accept tracked changes in the template.")
  private boolean acceptChanges;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  FieldsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Terminal terminal = context.terminal();
    InspectTemplate found = InspectTemplate.read(template, acceptChanges);
    if (json) {
      found.printJson(terminal.out());
    } else {
      terminal.problems(found.problems());
      found.print(terminal.out());
      if (found.isUsable()) {
        terminal.print("Next: appeal mailmerge " + template + " DATA");
      }
    }
    return found.isUsable() ? Terminal.code(found.problems()) : ExitCode.BROKEN;
  }
}
