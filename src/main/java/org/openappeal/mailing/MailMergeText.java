package org.openappeal.mailing;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** What a mail merge does, for people. */
final class MailMergeText extends MailMergeOutput {
  private static final int STEP = 50;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Repeated repeated;
  private final boolean interactive;
  private boolean inLine;

  MailMergeText(PrintWriter out, PrintWriter err, boolean interactive) {
    this.out = out;
    this.err = err;
    this.interactive = interactive;
    this.repeated =
        new Repeated(
            problem -> {
              endLine();
              err.println(problem);
              err.flush();
            });
  }

  @Override
  public void problem(Problem problem) {
    repeated.accept(problem);
  }

  @Override
  void letter(Location row, Path file) {
    // A hundred thousand names tell a person nothing.
  }

  @Override
  void progress(long rows, long all) {
    if (interactive && (rows % STEP == 0 || rows >= all)) {
      err.print("\r" + rows + " of " + all);
      err.flush();
      inLine = true;
    }
  }

  private void endLine() {
    if (inLine) {
      err.println();
      inLine = false;
    }
  }

  @Override
  void end() {
    endLine();
    repeated.finish();
  }

  @Override
  void summary(MailMergeSummary summary) {
    end();
    StringBuilder line = new StringBuilder(Plural.of(summary.letters(), "letter"));
    line.append(" of ").append(Plural.of(summary.rows(), "row"));
    if (summary.skipped() > 0) {
      line.append("; ").append(summary.skipped()).append(" left out by the template");
    }
    if (summary.failed() > 0) {
      line.append("; ").append(summary.failed()).append(" could not be made");
    }
    if (summary.pdfs() > 0) {
      line.append("; ").append(summary.pdfs()).append(" as PDF too");
    }
    out.println(line + ".");
    Path example = summary.example();
    if (example != null) {
      boolean one = summary.place().equals(example);
      out.println(one ? "They are in " + example + "." : "They are in " + folder(summary) + ".");
      out.println(
          summary.failed() > 0
              ? "Next: mend the rows named above and run it again."
              : "Next: look at " + (one ? "it" : example) + " before you print.");
    }
    out.flush();
  }

  private static String folder(MailMergeSummary summary) {
    String folder = summary.place().toString();
    return folder.isEmpty() ? "this folder" : folder;
  }
}
