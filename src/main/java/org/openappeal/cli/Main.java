package org.openappeal.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(out, err, System.in, Boolean.getBoolean("openappeal.terminal"));
    int code = run(terminal, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static int run(Terminal terminal, String[] arguments) {
    try {
      return Commands.run(terminal, InstantSource.system(), arguments);
    } catch (OutOfMemoryError e) {
      terminal.err().println(memory());
      return ExitCode.BROKEN;
    }
  }

  private static Problem memory() {
    return Problem.error(
        Location.NONE,
        "there is not enough memory for this",
        "Run it with more, such as JDK_JAVA_OPTIONS=-Xmx1g, or on fewer rows at a time.");
  }
}
