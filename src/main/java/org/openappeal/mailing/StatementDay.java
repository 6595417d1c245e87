package org.openappeal.mailing;

import java.time.LocalDate;
import java.util.Optional;
import org.openappeal.campaign.StatementReference;
import org.openappeal.problem.Problem;

/** Whether the statement is out: letters that quote it name its date. */
final class StatementDay {
  private StatementDay() {}

  static Optional<Problem> stillToCome(Workspace workspace) {
    StatementReference statement = workspace.campaign().statement();
    LocalDate today = workspace.today();
    return statement.date().isAfter(today)
        ? Optional.of(
            Problem.warning(
                statement.dated(),
                "the statement is dated " + statement.date() + ", and today is " + today,
                "Send nothing before it is published, or correct its `date:`."))
        : Optional.empty();
  }
}
