package org.openappeal.recipient;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openappeal.problem.Problem;

/** Whether anything reaches a recipient. Stateless. */
final class Contactable {
  private Contactable() {}

  static Optional<Problem> check(Recipient recipient, ListRules rules) {
    if (recipient.emails().isEmpty() && recipient.address() == null) {
      return Optional.of(
          Problem.warning(
              recipient.location(),
              "`" + recipient.id() + "` has neither a postal nor an email address",
              "Add one of them, or take it off the list."));
    }
    LocalDate verified = recipient.verifiedOn();
    long age = verified == null ? 0 : ChronoUnit.DAYS.between(verified, rules.today());
    if (age < 0) {
      return Optional.of(
          Problem.warning(
              recipient.location(),
              "the contact of `"
                  + recipient.id()
                  + "` is verified on "
                  + verified
                  + ", a day to come",
              "Write the day it was last looked up."));
    }
    return age > rules.verifiedDays()
        ? Optional.of(
            Problem.warning(
                recipient.location(),
                "the contact of `" + recipient.id() + "` was last verified on " + verified,
                "Look it up, and write today's date under `verified_on`."))
        : Optional.empty();
  }
}
