package org.openappeal.outbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An {@link EntryFilter} as an SQL condition and the values it binds. */
record Where(String sql, List<Object> values) {

  static Where matching(EntryFilter filter) {
    List<String> conditions = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    one(conditions, values, "campaign", filter.campaigns());
    one(conditions, values, "state", names(filter.states()));
    one(conditions, values, "audience", filter.audiences());
    one(conditions, values, "recipient", filter.recipients());
    one(conditions, values, "id", filter.ids());
    asking(conditions, values, filter.asking());
    return new Where(conditions.isEmpty() ? "1" : String.join(" AND ", conditions), values);
  }

  /** This, and {@code condition}, which binds {@code value}. */
  Where and(String condition, Object value) {
    List<Object> more = new ArrayList<>(values);
    more.add(value);
    return new Where(sql + " AND " + condition, more);
  }

  /** This, and only in one of {@code states}. */
  Where and(Set<StateName> states) {
    List<String> conditions = new ArrayList<>(List.of(sql));
    List<Object> more = new ArrayList<>(values);
    one(conditions, more, "state", names(states));
    return new Where(String.join(" AND ", conditions), more);
  }

  /** An id must be the whole of a line: `visit` is not `visits`. */
  private static void asking(List<String> conditions, List<Object> values, Set<String> demands) {
    if (!demands.isEmpty()) {
      String one = "instr(char(10) || demands || char(10), char(10) || ? || char(10)) > 0";
      conditions.add("(" + String.join(" OR ", Collections.nCopies(demands.size(), one)) + ")");
      values.addAll(demands);
    }
  }

  private static List<String> names(Set<StateName> states) {
    return states.stream().sorted().map(StateName::name).collect(Collectors.toList());
  }

  private static void one(
      List<String> conditions, List<Object> values, String column, Collection<?> wanted) {
    if (!wanted.isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(wanted.size(), "?"));
      conditions.add(column + " IN (" + marks + ")");
      values.addAll(wanted);
    }
  }
}
