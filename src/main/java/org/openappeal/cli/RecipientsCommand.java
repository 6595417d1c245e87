package org.openappeal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openappeal.mailing.ListOutput;
import org.openappeal.mailing.ListRequest;
import org.openappeal.mailing.ReadLists;
import org.openappeal.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "recipients",
    mixinStandardHelpOptions = true,
    description = "Reads and checks lists of recipients: CSV, XLSX, JSON or vCard; writes nothing.")
final class RecipientsCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private CampaignOption campaign = new CampaignOption();
  @Mixin private ListOptions how = new ListOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The lists.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--map",
      paramLabel = "FIELD=COLUMN",
      description = "Which column is a field, by its heading or its number; empty for none.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--suppressed",
      paramLabel = "FILE",
      description = "Who must not be contacted, besides those whom the campaign names.")
  private @Nullable Path suppressed;

  @Option(
      names = "--verified-days",
      paramLabel = "N",
      description = "How many days after `verified_on` a contact is trusted (default: 365).")
  private @Nullable Integer verifiedDays;

  @Option(names = "--skip-bad", description = "Use the good rows where others are broken.")
  private boolean skipBad;

  @Option(names = "--json", description = "Print one JSON object a line.")
  private boolean json;

  RecipientsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Terminal terminal = context.terminal();
    ListOutput output =
        json
            ? ListOutput.json(terminal.out(), terminal.err())
            : ListOutput.text(terminal.out(), terminal.err());
    ListRequest request =
        new ListRequest(files, columns, how.reading(), suppressed, verifiedDays, skipBad);
    usage(request);
    ReadLists.Outcome outcome = outcome(request, output);
    if (!json && outcome == ReadLists.Outcome.BROKEN) {
      terminal.print(
          "Nothing can be used before the errors are mended"
              + (skipBad ? "." : "; --skip-bad uses the good rows."));
    }
    return switch (outcome) {
      case CLEAN -> ExitCode.DONE;
      case PROBLEMS -> ExitCode.PROBLEMS;
      case BROKEN -> ExitCode.BROKEN;
    };
  }

  private void usage(ListRequest request) {
    try {
      request.check();
    } catch (ProblemException e) {
      throw new ParameterException(command.commandLine(), e.problems().get(0).toString(), e);
    }
  }

  private ReadLists.Outcome outcome(ListRequest request, ListOutput output) {
    ReadLists lists = new ReadLists(request, campaign.folder(), context.clock());
    try {
      return lists.run(output);
    } catch (ProblemException e) {
      output.refuse(e.problems());
      return ReadLists.Outcome.BROKEN;
    }
  }
}
