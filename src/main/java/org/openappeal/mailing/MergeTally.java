package org.openappeal.mailing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.Severity;
import org.openappeal.word.Rendered;

/** Counts what becomes of the rows of a mail merge, and tells of it. Not thread-safe. */
final class MergeTally {
  private final MailMergeOutput output;
  private boolean clean = true;
  private Location unread = Location.NONE;
  private long unreadable;
  private long rows;
  private long letters;
  private long failed;
  private long skipped;
  private long pdfs;
  private @Nullable Path example;

  MergeTally(MailMergeOutput output) {
    this.output = output;
  }

  void problem(Problem problem) {
    clean &= problem.severity() == Severity.NOTE;
    output.problem(problem);
  }

  /** What the list says of itself; an error of a row leaves that row out. */
  void unreadable(Problem problem, Location row) {
    if (problem.severity() == Severity.ERROR && !row.equals(unread)) {
      unread = row;
      unreadable++;
    }
    problem(problem);
  }

  void rows(long all) {
    rows = all;
  }

  long letters() {
    return letters;
  }

  void progress(long taken) {
    output.progress(taken, rows);
  }

  /**
   * @param file of the letter alone; null where it has none
   */
  void made(Rendered rendered, Location row, @Nullable Path file) {
    rendered.warnings().forEach(one -> problem(at(row, one)));
    if (rendered.skipped()) {
      skipped++;
      return;
    }
    letters++;
    if (file != null) {
      output.letter(row, file);
      example = example == null ? file : example;
    }
  }

  void failed(List<Problem> problems, Location row) {
    failed++;
    problems.forEach(one -> problem(at(row, one)));
  }

  /** What is said of the template is said of the row too. */
  private static Problem at(Location row, Problem one) {
    return one.location().file().equals(row.file())
        ? one
        : new Problem(one.severity(), row, one.location() + ": " + one.message(), one.remedy());
  }

  /** The disk refused. */
  void stopped(IOException cause, LetterSink sink) {
    Path file = sink.last();
    problem(
        Problem.error(
            Location.of(file == null ? sink.place() : file),
            "this cannot be written, and nothing more is made: " + reason(cause),
            "Make room, or name another place; then run it again."));
    stopped(sink);
  }

  /** What was begun, and is no letter without what was to follow, is none. */
  void stopped(LetterSink sink) {
    if (!sink.keepsBegun() && example == null) {
      letters = 0;
    }
  }

  /** Where letters are that have no file of their own is known at the end. */
  void finished(LetterSink sink) {
    if (letters > 0 && !sink.keepsBegun()) {
      example = sink.place();
    }
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "access is denied";
    }
    String reason =
        cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }

  /** One more PDF of so many is there. */
  void pdf(long all) {
    pdfs++;
    output.progress(pdfs, all);
  }

  MailMergeSummary end(Path place) {
    MailMergeSummary summary =
        new MailMergeSummary(
            rows + unreadable, letters, failed + unreadable, skipped, pdfs, place, example, clean);
    output.summary(summary);
    return summary;
  }
}
