package org.openappeal.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openappeal.mailing.PostalFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "labels",
    mixinStandardHelpOptions = true,
    description = "Prints a label for each letter, in postal order, into one Word document.",
    footer = {
      "A grid is columns and rows, then the size of a label; then, if needed, the margin on the",
      "left and on top, the gaps between columns and rows, and A4 or Letter. Without a margin the",
      "labels stand in the middle: --grid 3x8,70x36mm,margin=0x4.5mm,gap=0x0mm,A4"
    })
final class LabelsCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec command = CommandSpec.create();

  @ArgGroup private @Nullable Sheet sheet;

  @Option(
      names = "--start",
      paramLabel = "N",
      description = "The first label that is left on the first sheet, counted row by row.")
  private int start = 1;

  @Mixin private PostalOptions options = new PostalOptions();

  LabelsCommand(Context context) {
    this.context = context;
  }

  /** One of the two, or none. */
  private static final class Sheet {
    @Option(
        names = "--sheet",
        paramLabel = "L7160|L7163|5160",
        description =
            "A sheet of Avery's (default: 5160 for senders in the US and Canada, else L7160).")
    private @Nullable String name;

    @Option(names = "--grid", paramLabel = "GRID", description = "Any other sheet; see below.")
    private @Nullable String grid;
  }

  @Override
  public Integer call() {
    return options.print(
        context,
        command.commandLine(),
        workspace ->
            PostalFile.labels(
                workspace,
                sheet == null ? null : sheet.name,
                sheet == null ? null : sheet.grid,
                start),
        made ->
            Figures.count(made.items(), "label")
                + " on "
                + Figures.count(made.pages(), "sheet")
                + " of "
                + made.kind()
                + ".");
  }
}
