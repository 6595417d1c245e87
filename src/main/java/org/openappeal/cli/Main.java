package org.openappeal.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(out, err, System.in, Boolean.getBoolean("openappeal.terminal"));
    int code = Commands.line(terminal, InstantSource.system()).execute(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }
}
