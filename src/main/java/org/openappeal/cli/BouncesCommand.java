package org.openappeal.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openappeal.mailing.BounceOutput;
import org.openappeal.mailing.BounceRequest;
import org.openappeal.mailing.BounceSummary;
import org.openappeal.mailing.Bounces;
import org.openappeal.outbox.Suppressed;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "bounces",
    mixinStandardHelpOptions = true,
    description =
        "Reads bounces, complaints, unsubscribes and automatic answers, and marks what came back.",
    footer = "A mailbox on a server gets the password in OPENAPPEAL_IMAP_PASSWORD, or from a file.")
final class BouncesCommand implements Callable<Integer> {
  private static final String PASSWORD = "OPENAPPEAL_IMAP_PASSWORD";

  private final Context context;

  @Mixin private CampaignOption campaign = new CampaignOption();

  @ArgGroup(exclusive = true, multiplicity = "1")
  private What what = new What();

  @Option(names = "--dry-run", description = "Say what follows, and write nothing down.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print one JSON object a line.")
  private boolean json;

  @Option(names = "--unseen", description = "Of a mailbox on a server, only unread messages.")
  private boolean unseen;

  @Option(
      names = "--mark-seen",
      description = "In a mailbox on a server, mark what was understood as read.")
  private boolean markSeen;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Holds the password of the mailbox; only its owner may read it.")
  private @Nullable Path passwordFile;

  /** One thing to do. */
  private static final class What {
    @Parameters(
        paramLabel = "SOURCE",
        arity = "1",
        description = "A message, an mbox, a folder, a Maildir, or imaps://USER@HOST/FOLDER.")
    private String source = "";

    @Option(names = "--suppressed", description = "List who is not written to because of bounces.")
    private boolean suppressed;

    @Option(
        names = "--lift",
        paramLabel = "ADDRESS",
        description = "Allow to write to an address again.")
    private @Nullable String lift;
  }

  BouncesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Terminal terminal = context.terminal();
    if (what.lift != null) {
      Bounces.lift(context.workspace(campaign.folder()), what.lift);
      terminal.print("It may be written to again. Next: appeal merge");
      return ExitCode.DONE;
    }
    if (what.suppressed) {
      return list(terminal);
    }
    BounceOutput output =
        json ? BounceOutput.json(terminal.out()) : BounceOutput.text(terminal.out());
    BounceRequest request =
        new BounceRequest(what.source, dryRun, unseen, markSeen, this::password);
    BounceSummary summary = new Bounces(campaign.folder(), context.clock(), request, output).run();
    terminal.problems(summary.problems());
    return Terminal.code(summary.problems());
  }

  private int list(Terminal terminal) {
    for (Suppressed one : Bounces.suppressed(context.workspace(campaign.folder()))) {
      String day = one.at().toString().substring(0, "2019-01-08".length());
      terminal.print(day + "  " + one.address() + "  " + one.reason());
    }
    return ExitCode.DONE;
  }

  private Optional<String> password() {
    return passwordFile == null
        ? Optional.ofNullable(System.getenv(PASSWORD))
        : Optional.of(PasswordFile.read(passwordFile));
  }
}
