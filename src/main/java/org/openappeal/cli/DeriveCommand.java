package org.openappeal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.openappeal.mailing.Derive;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "derive",
    mixinStandardHelpOptions = true,
    description =
        "Finds the demands, asks and signatories of a statement, and drafts campaign.yaml.")
final class DeriveCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private CampaignOption campaign = new CampaignOption();

  @Parameters(
      paramLabel = "FILE",
      description = "The statement: PDF, DOCX, HTML, Markdown or plain text.")
  private Path file = Path.of("");

  @ArgGroup private Mode mode = new Mode();

  /** Instead of writing a draft. */
  private static final class Mode {
    @Option(names = "--json", description = "Print what was found as JSON; write nothing.")
    private boolean json;

    @Option(
        names = "--diff",
        description = "Print what this statement changes in campaign.yaml; write nothing.")
    private boolean diff;

    @Option(
        names = "--force",
        description = "Draft campaign.yaml anew; the old one is kept as campaign.yaml.bak.")
    private boolean force;
  }

  DeriveCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Derive derived = Derive.from(file);
    if (mode.json) {
      context.terminal().print(derived.json().stripTrailing());
      return derived.broken() ? ExitCode.BROKEN : Terminal.code(derived.problems());
    }
    context.terminal().problems(derived.problems());
    if (derived.broken()) {
      return ExitCode.BROKEN;
    }
    return mode.diff ? diff(derived) : draft(derived);
  }

  private int draft(Derive derived) {
    Derive.Draft draft = derived.draft(campaign.folder(), mode.force);
    context.terminal().problems(draft.open());
    context.terminal().print(derived.summary());
    draft.written().forEach(path -> context.terminal().print("wrote  " + path));
    context
        .terminal()
        .print("Next: go through campaign.yaml, where everything is marked `review: needed`;");
    context.terminal().print("  then approve the texts. `appeal check` lists what is left.");
    return Terminal.code(draft.open()) == ExitCode.DONE
        ? Terminal.code(derived.problems())
        : ExitCode.PROBLEMS;
  }

  private int diff(Derive derived) {
    List<String> changes = derived.diff(campaign.folder());
    changes.forEach(context.terminal()::print);
    if (changes.isEmpty()) {
      context.terminal().print("This statement changes nothing in campaign.yaml.");
      return ExitCode.DONE;
    }
    context.terminal().print("Next: correct campaign.yaml, then run `appeal check`.");
    return ExitCode.PROBLEMS;
  }
}
