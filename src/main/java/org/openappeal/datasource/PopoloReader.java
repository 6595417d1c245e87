package org.openappeal.datasource;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** Persons of Popolo, streamed; what they are tied to is known already. */
final class PopoloReader implements RowReader {
  private final ListFacts facts;
  private final JsonObjects objects;
  private final PopoloPersons persons;
  private final Deque<Row> ahead = new ArrayDeque<>();
  private final Repeated former =
      new Repeated(
          "more persons hold none of their offices any more",
          "Leave out whom you do not want to write to.");

  PopoloReader(ListFacts facts, JsonObjects objects, PopoloPersons persons) {
    this.facts = facts;
    this.objects = objects;
    this.persons = persons;
  }

  @Override
  public ListFacts facts() {
    return facts;
  }

  @Override
  public @Nullable Row next(Consumer<Problem> problems) throws IOException {
    if (ahead.isEmpty()) {
      JsonObjects.Found found = objects.next(problems);
      if (found == null) {
        former.end(problems);
        return null;
      }
      read(found, problems);
    }
    return ahead.remove();
  }

  private void read(JsonObjects.Found found, Consumer<Problem> problems) {
    Map<?, ?> person = found.fields();
    List<PopoloMembership> memberships = persons.memberships(person);
    List<PopoloMembership> offices = persons.offices(memberships);
    if (offices.isEmpty() && !memberships.isEmpty()) {
      former.tell(
          () ->
              Problem.warning(
                  found.place(),
                  "every office of this person has ended",
                  "Leave the person out, or add the office held now."),
          problems);
    }
    for (String[] cells : persons.rows(person, offices)) {
      ahead.add(new Row(PopoloPersons.COLUMNS, found.place(), cells));
    }
  }

  @Override
  public void close() throws IOException {
    objects.close();
  }
}
