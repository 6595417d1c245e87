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
   * One JSON object a line: {@code mapping} for each list, {@code recipient}, {@code problem}, and
   * {@code summary} at the end.
   */
  public static ListOutput json(PrintWriter out) {
    return new ListJson(out);
  }

  /**
   * A table for people.
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
