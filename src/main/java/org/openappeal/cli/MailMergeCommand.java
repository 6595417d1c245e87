package org.openappeal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openappeal.mailing.MailMerge;
import org.openappeal.mailing.MailMergeOutput;
import org.openappeal.mailing.MailMergeRequest;
import org.openappeal.mailing.MailMergeSummary;
import org.openappeal.problem.ProblemException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "mailmerge",
    mixinStandardHelpOptions = true,
    description = "Merges any Word template with any list: CSV, XLSX, JSON or vCard; no campaign.")
final class MailMergeCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "TEMPLATE", description = "A Word document: .docx, .dotx.")
  private Path template = Path.of("");

  @Parameters(index = "1", paramLabel = "DATA", description = "The list, a letter for each row.")
  private Path data = Path.of("");

  @ArgGroup private Place place = new Place();

  /** Where letters go. */
  private static final class Place {
    @Option(
        names = {"-o", "--out"},
        paramLabel = "DIR",
        description = "A folder for a file each (default: one called like the template).")
    private @Nullable Path folder;

    @Option(
        names = "--single",
        paramLabel = "FILE",
        description = "One document to print, with a section for each letter.")
    private @Nullable Path single;
  }

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description =
          "What files are called, such as '$$country-$$row' (default: $$id, or else $$row).")
  private @Nullable String name;

  @Option(names = "--pdf", description = "Make each document as PDF too, through LibreOffice.")
  private boolean pdf;

  @Option(
      names = "--compression",
      paramLabel = "1-9",
      description = "From 1, fastest, to 9, smallest (default: faster than 1).")
  private int compression;

  @Option(names = "--accept-changes", description = "Accept tracked changes in the template.")
  private boolean acceptChanges;

  @Option(names = "--force", description = "Replace files that mail merge did not make, too.")
  private boolean force;

  @Option(names = "--json", description = "Print one JSON object a line.")
  private boolean json;

  @Mixin private ListOptions how = new ListOptions();

  MailMergeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Terminal terminal = context.terminal();
    MailMergeOutput output =
        json
            ? MailMergeOutput.json(terminal.out())
            : MailMergeOutput.text(terminal.out(), terminal.err(), terminal.interactive());
    usage();
    MailMergeRequest request =
        new MailMergeRequest(
            template,
            data,
            how.reading(),
            place.folder,
            place.single,
            name,
            pdf,
            compression,
            acceptChanges,
            force);
    try {
      return code(new MailMerge(request, context.clock()).run(output));
    } catch (ProblemException e) {
      output.refuse(e.problems());
      return ExitCode.BROKEN;
    }
  }

  private void usage() {
    if (command.commandLine().getParseResult().hasMatchedOption("--compression")
        && (compression < 1 || compression > 9)) {
      throw new ParameterException(command.commandLine(), "--compression goes from 1 to 9");
    }
    if (name != null && place.single != null) {
      throw new ParameterException(command.commandLine(), "--single is one file: leave out --name");
    }
    try {
      how.reading().check();
    } catch (ProblemException e) {
      throw new ParameterException(command.commandLine(), e.problems().get(0).toString(), e);
    }
  }

  private static int code(MailMergeSummary summary) {
    if (summary.clean()) {
      return ExitCode.DONE;
    }
    return summary.letters() == 0 ? ExitCode.BROKEN : ExitCode.PROBLEMS;
  }
}
