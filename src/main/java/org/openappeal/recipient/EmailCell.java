package org.openappeal.recipient;

import java.util.List;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.Severity;

/**
 * The email addresses of one cell, as people type and paste them: several at once, with names
 * beside them, in links, with stray dots and invisible characters. What was cleaned is noted, what
 * was refused is an error; nothing is guessed, and no problem prints an address.
 *
 * @param addresses those taken, each once, in their order
 * @param problems what was cleaned, doubted and refused
 */
record EmailCell(List<EmailAddress> addresses, List<Problem> problems) {
  /** More than any list of addresses in one cell. */
  private static final int LONGEST = 10_000;

  /** A cell that can no longer change. */
  EmailCell {
    addresses = List.copyOf(addresses);
    problems = List.copyOf(problems);
  }

  /** Whether something in it was refused. */
  boolean isBroken() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /**
   * Reads a cell. Takes time linear in its length.
   *
   * @param row where its row begins
   * @param column the heading of its column
   */
  static EmailCell read(String cell, Location row, String column) {
    EmailCellReader reader = new EmailCellReader(row, column);
    if (cell.length() > LONGEST) {
      reader.tooLong(cell.length());
    } else {
      reader.read(cell);
    }
    return reader.cell();
  }
}
