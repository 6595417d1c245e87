package org.openappeal.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openappeal.mailing.PostalFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "envelopes",
    mixinStandardHelpOptions = true,
    description = "Prints an envelope for each letter, in postal order, into one Word document.")
final class EnvelopesCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--size",
      paramLabel = "DL|C5|10",
      description = "The envelope (default: 10 for senders in the US and Canada, else DL).")
  private @Nullable String size;

  @Mixin private PostalOptions options = new PostalOptions();

  EnvelopesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return options.print(
        context,
        command.commandLine(),
        workspace -> PostalFile.envelopes(workspace, size),
        made -> Figures.count(made.items(), "envelope") + ", " + made.kind() + ".");
  }
}
