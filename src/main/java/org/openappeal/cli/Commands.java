package org.openappeal.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code appeal} and its subcommands. */
@Command(
    name = "appeal",
    description = "Turns a public statement into letters and emails to those who can act on it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but with problems that need a person",
      "2:wrong usage",
      "3:nothing done, because an input is broken"
    })
final class Commands {
  private Commands() {}

  static CommandLine line(Terminal terminal, InstantSource clock) {
    Context context = new Context(terminal, clock);
    CommandLine line = new CommandLine(new Commands());
    line.addSubcommand("demo", new DemoCommand(context));
    line.addSubcommand("init", new InitCommand(context));
    line.addSubcommand("derive", new DeriveCommand(context));
    line.addSubcommand("recipients", new RecipientsCommand(context));
    line.addSubcommand("check", new CheckCommand(context));
    line.addSubcommand("preview", new PreviewCommand(context));
    line.addSubcommand("merge", new MergeCommand(context));
    line.addSubcommand(
        "queue",
        new CommandLine(new QueueCommand())
            .addSubcommand("list", new QueueListCommand(context))
            .addSubcommand("approve", new QueueApproveCommand(context)));
    line.addSubcommand("send", new SendCommand(context));
    line.addSubcommand("bounces", new BouncesCommand(context));
    line.addSubcommand("verify", new VerifyCommand(context));
    line.addSubcommand("sink", new SinkCommand(context));
    line.addSubcommand("report", new ReportCommand(context));
    line.addSubcommand("help", new HelpCommand());
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, terminal.err()));
    return line;
  }

  private static int failed(Exception e, PrintWriter err) {
    if (e instanceof ProblemException problem) {
      problem.problems().forEach(err::println);
    } else {
      err.println(fault(e));
      if (System.getenv("OPENAPPEAL_DEBUG") != null) {
        e.printStackTrace(err);
      }
    }
    return ExitCode.BROKEN;
  }

  private static Problem fault(Exception e) {
    String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = String.join(" ", List.of(what.split("\\s*\\R\\s*", -1)));
    return Problem.error(
        Location.NONE,
        "a fault in OpenAppeal stopped this: " + line,
        "Run it again with OPENAPPEAL_DEBUG=1 set, and report what it prints.");
  }
}
