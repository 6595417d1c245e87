package org.openappeal.mailing;

import java.util.ArrayList;
import java.util.List;
import org.openappeal.problem.Problem;
import org.openappeal.problem.Severity;

/**
 * What {@code appeal check} found.
 *
 * @param targets how many targets the audiences have
 * @param letters how many of them get a letter
 * @param emails how many of them get an email
 * @param suppressed how many may not be contacted
 * @param demands how many demands and asks are open
 * @param supporters what was found for its supporters
 * @param problems everything wrong, in the order it was found
 */
public record CheckReport(
    int targets,
    int letters,
    int emails,
    int suppressed,
    int demands,
    SupporterFigures supporters,
    List<Problem> problems) {

  /** A report that can no longer change. */
  public CheckReport {
    problems = List.copyOf(problems);
  }

  /** This, and {@code more} problems. */
  CheckReport with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new CheckReport(targets, letters, emails, suppressed, demands, supporters, all);
  }

  /** Whether nothing can be made before something is mended. */
  public boolean broken() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Whether a person should look before going on. */
  public boolean worthALook() {
    return problems.stream().anyMatch(problem -> problem.severity() != Severity.NOTE);
  }

  /** The problems that make it {@link #broken}. */
  public List<Problem> errors() {
    return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
  }
}
