package org.openappeal.mailing;

import java.util.List;
import org.openappeal.problem.Problem;

/**
 * A plan compared with a mailbox.
 *
 * @param planned how many emails should be there
 * @param found how many of them are
 * @param missing ids of recipients whose email is not there
 * @param duplicate ids of recipients whose email is there more than once
 * @param extra files that no plan explains
 * @param altered ids of recipients whose email has other bytes
 * @param leaked files that reached, or name, another than their one recipient
 * @param inDoubt how many uncertain ones are not counted as planned
 * @param problems each of these, told to a person
 */
public record Verification(
    int planned,
    int found,
    List<String> missing,
    List<String> duplicate,
    List<String> extra,
    List<String> altered,
    List<String> leaked,
    int inDoubt,
    List<Problem> problems) {

  /** A result that can no longer change. */
  public Verification {
    missing = List.copyOf(missing);
    duplicate = List.copyOf(duplicate);
    extra = List.copyOf(extra);
    altered = List.copyOf(altered);
    leaked = List.copyOf(leaked);
    problems = List.copyOf(problems);
  }

  /** Whether the mailbox holds exactly what was planned. */
  public boolean exact() {
    return problems.isEmpty();
  }

  /** The figures in one line. */
  @Override
  public String toString() {
    return planned
        + " planned, "
        + found
        + " found, "
        + missing.size()
        + " missing, "
        + duplicate.size()
        + " duplicate, "
        + extra.size()
        + " extra, "
        + altered.size()
        + " altered"
        + (leaked.isEmpty() ? "" : ", " + leaked.size() + " leaked");
  }
}
