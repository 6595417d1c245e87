package org.openappeal.mailing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openappeal.bounce.Verdict;
import org.openappeal.problem.Problem;

/**
 * What was found in a mailbox, in figures.
 *
 * @param verdicts how many messages have each verdict
 * @param bounced how many emails came back
 * @param suppressed how many recipients are not written to again
 * @param known how many reports had been read before
 * @param problems what a person has to look at
 */
public record BounceSummary(
    Map<Verdict, Long> verdicts,
    long bounced,
    long suppressed,
    long known,
    List<Problem> problems) {

  /** A summary that can no longer change. */
  public BounceSummary {
    Map<Verdict, Long> copy = new EnumMap<>(Verdict.class);
    copy.putAll(verdicts);
    verdicts = Collections.unmodifiableMap(copy);
    problems = List.copyOf(problems);
  }

  /** How many messages were read. */
  public long messages() {
    return verdicts.values().stream().mapToLong(Long::longValue).sum();
  }
}
