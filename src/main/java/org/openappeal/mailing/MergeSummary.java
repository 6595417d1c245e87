package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.List;
import org.openappeal.problem.Problem;

/**
 * What a merge made.
 *
 * @param targets how many targets were looked at
 * @param letters how many letters were written
 * @param queued how many emails are new in the outbox and held
 * @param unchanged how many emails were there already
 * @param replaced how many replaced an earlier text that had not gone out
 * @param approvalLost how many of these replaced a text that had been approved
 * @param alreadySent how many were not queued, because an earlier text has gone out
 * @param cancelled how many entries were cancelled, because no one is to get them any more
 * @param skipped how many targets got nothing: suppressed, or nothing left to ask
 * @param letterFolder where the letters are
 * @param printRuns documents that hold these letters together, one for each letterhead
 * @param pdfs how many documents were made into PDF
 * @param problems what a person should look at
 */
public record MergeSummary(
    int targets,
    int letters,
    int queued,
    int unchanged,
    int replaced,
    int approvalLost,
    int alreadySent,
    int cancelled,
    int skipped,
    Path letterFolder,
    List<Path> printRuns,
    int pdfs,
    List<Problem> problems) {

  /** A summary that can no longer change. */
  public MergeSummary {
    printRuns = List.copyOf(printRuns);
    problems = List.copyOf(problems);
  }
}
