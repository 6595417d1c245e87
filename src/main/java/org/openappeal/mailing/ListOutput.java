package org.openappeal.mailing;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.ListCounts;
import org.openappeal.recipient.ListListener;

/** Where {@link ReadLists} says what it finds, while it finds it. */
public abstract sealed class ListOutput implements ListListener permits ListJson, ListText {

  /**
   * One JSON object a line: {@code recipient} and {@code problem} as they are found, {@code
   * summary} at the end. In it, {@code read} is the sum of {@code accepted}, {@code duplicates},
   * {@code suppressed} and {@code rejected}; {@code without_email} and {@code without_address} are
   * parts of {@code accepted}.
   *
   * @param out JSON and nothing else
   * @param err which column is which, for a person to see
   */
  public static ListOutput json(PrintWriter out, PrintWriter err) {
    return new ListJson(out, err);
  }

  /**
   * A table for people; of problems that say the same of one list, the first ten and a count.
   *
   * @param out columns and counts
   * @param err problems
   */
  public static ListOutput text(PrintWriter out, PrintWriter err) {
    return new ListText(out, err);
  }

  /** How addresses are printed; before the first list. */
  abstract void begin(Posting posting);

  /** Ends the output. */
  abstract void counts(Map<String, ListCounts> counts);

  /** Ends the output where no list could be read. */
  public void refuse(List<Problem> problems) {
    problems.forEach(this::problem);
    counts(Map.of());
  }
}
