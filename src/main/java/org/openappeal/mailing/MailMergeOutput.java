package org.openappeal.mailing;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** Where {@link MailMerge} says what it does, while it does it. */
public abstract sealed class MailMergeOutput permits MailMergeJson, MailMergeText {

  /**
   * One JSON object a line: {@code letter} and {@code problem} as they come, {@code summary} at the
   * end.
   */
  public static MailMergeOutput json(PrintWriter out) {
    return new MailMergeJson(out);
  }

  /**
   * Text for people; of problems that say the same, the first ten and a count.
   *
   * @param out what was made
   * @param err problems and progress
   * @param interactive whether progress is shown
   */
  public static MailMergeOutput text(PrintWriter out, PrintWriter err, boolean interactive) {
    return new MailMergeText(out, err, interactive);
  }

  /** Something is wrong. */
  public abstract void problem(Problem problem);

  /** A letter was made. */
  abstract void letter(Location row, Path file);

  /** So many rows of so many have been taken. */
  abstract void progress(long rows, long all);

  /** Ends the output. */
  abstract void summary(MailMergeSummary summary);

  /** Ends the output where nothing was done. */
  public void refuse(List<Problem> problems) {
    problems.forEach(this::problem);
    end();
  }

  abstract void end();
}
