package org.openappeal.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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

  /** Runs one command; its exit code. */
  static int run(Terminal terminal, InstantSource clock, String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    return line(new Context(terminal, clock), first).execute(arguments);
  }

  /** Building commands by reflection takes time, so only the one that is named is built. */
  private static CommandLine line(Context context, String first) {
    Map<String, Supplier<Object>> commands = commands(context);
    boolean all = first.equals("help") || !commands.containsKey(first);
    CommandLine line = new CommandLine(new Commands());
    commands.forEach(
        (name, command) -> {
          if (name.equals(first) || all) {
            line.addSubcommand(name, command.get());
          }
        });
    Terminal terminal = context.terminal();
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, terminal.err()));
    return line;
  }

  private static Map<String, Supplier<Object>> commands(Context context) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("demo", () -> new DemoCommand(context));
    commands.put("init", () -> new InitCommand(context));
    commands.put("derive", () -> new DeriveCommand(context));
    commands.put("recipients", () -> new RecipientsCommand(context));
    commands.put("fields", () -> new FieldsCommand(context));
    commands.put("mailmerge", () -> new MailMergeCommand(context));
    commands.put("check", () -> new CheckCommand(context));
    commands.put("preview", () -> new PreviewCommand(context));
    commands.put("merge", () -> new MergeCommand(context));
    commands.put("envelopes", () -> new EnvelopesCommand(context));
    commands.put("labels", () -> new LabelsCommand(context));
    commands.put(
        "queue",
        () ->
            new CommandLine(new QueueCommand())
                .addSubcommand("list", new QueueListCommand(context))
                .addSubcommand("approve", new QueueApproveCommand(context)));
    commands.put("send", () -> new SendCommand(context));
    commands.put("bounces", () -> new BouncesCommand(context));
    commands.put("verify", () -> new VerifyCommand(context));
    commands.put("sink", () -> new SinkCommand(context));
    commands.put("report", () -> new ReportCommand(context));
    commands.put("help", HelpCommand::new);
    return commands;
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
