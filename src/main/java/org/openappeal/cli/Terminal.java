package org.openappeal.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.openappeal.problem.Problem;
import org.openappeal.problem.Severity;

/**
 * Where a person reads and types.
 *
 * @param out results
 * @param err problems and progress
 * @param in answers to questions
 * @param interactive whether a person sits there
 */
record Terminal(PrintWriter out, PrintWriter err, InputStream in, boolean interactive) {

  void print(String line) {
    out.println(line);
    out.flush();
  }

  void problems(Collection<Problem> problems) {
    problems.forEach(problem -> err.println(problem));
    err.flush();
  }

  /** The exit code that {@code problems} ask for where the work itself was done. */
  static int code(Collection<Problem> problems) {
    boolean look = problems.stream().anyMatch(problem -> problem.severity() != Severity.NOTE);
    return look ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  boolean confirm(String question) {
    out.print(question + " [y/N] ");
    out.flush();
    try {
      var answers = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String answer = answers.readLine();
      return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
