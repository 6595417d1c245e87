package org.openappeal.mailing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openappeal.appeal.Appeal;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.FormOfAddress;

/** The forms of address that letters open with and no native speaker has confirmed. */
final class UnconfirmedForms {
  private final Map<String, Set<String>> offices = new TreeMap<>();
  private final Map<String, Location> first = new TreeMap<>();

  void see(Appeal appeal) {
    FormOfAddress form = appeal.form();
    String given = appeal.target().salutation();
    boolean used = given.isEmpty() || !appeal.salutation().equals(given);
    if (form != null && !form.isConfirmed() && used) {
      offices.computeIfAbsent(form.language(), language -> new TreeSet<>()).add(form.office());
      first.merge(
          form.language(), form.location(), (one, two) -> one.line() <= two.line() ? one : two);
    }
  }

  /** One note a language. */
  List<Problem> problems() {
    return offices.entrySet().stream()
        .map(
            entry ->
                Problem.note(
                    first.getOrDefault(entry.getKey(), Location.NONE),
                    "no native speaker has confirmed how letters in `"
                        + entry.getKey()
                        + "` address: "
                        + String.join(", ", entry.getValue()),
                    "Ask one, then write `confirmed-by:` and the name in place of `unconfirmed`."))
        .toList();
  }
}
