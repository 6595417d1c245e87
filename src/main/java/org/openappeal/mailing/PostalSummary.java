package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/**
 * What was printed.
 *
 * @param items how many addresses
 * @param pages how many envelopes or sheets
 * @param kind what they are printed on
 * @param file where they are
 * @param pdf the same as PDF; null if none was asked for
 * @param problems what a person should look at
 */
public record PostalSummary(
    int items, int pages, String kind, Path file, @Nullable Path pdf, List<Problem> problems) {
  /** A summary that can no longer change. */
  public PostalSummary {
    problems = List.copyOf(problems);
  }

  PostalSummary with(Path other) {
    return new PostalSummary(items, pages, kind, file, other, problems);
  }
}
