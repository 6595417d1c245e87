package org.openappeal.recipient;

import java.util.EnumMap;
import java.util.Map;
import org.openappeal.problem.Location;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Which columns a person named for which fields; they win over headings. Immutable. */
public final class ColumnRules {
  /** None: every column is known by its heading. */
  public static final ColumnRules NONE = new ColumnRules(Map.of());

  private final Map<Field, Named> columns;

  /**
   * A column by its heading or number.
   *
   * @param name empty if the field has none
   * @param strict whether each list must have it
   */
  record Named(String name, boolean strict) {}

  private ColumnRules(Map<Field, Named> columns) {
    this.columns = columns;
  }

  /**
   * Rules for one list or several.
   *
   * @param columns headings, or numbers from 1, by the name of the field; an empty heading leaves
   *     the field without a column
   * @param strict whether each list must have all of these columns
   * @param place where they were written
   * @throws ProblemException if there is no such field
   */
  public static ColumnRules of(Map<String, String> columns, boolean strict, Location place) {
    Map<Field, Named> rules = new EnumMap<>(Field.class);
    columns.forEach(
        (name, column) ->
            rules.put(
                Field.of(name).orElseThrow(() -> unknown(name, place).asException()),
                new Named(column.strip(), strict)));
    return new ColumnRules(rules);
  }

  private static Problem unknown(String name, Location place) {
    return Problem.error(
        place, "there is no field `" + name + "`", Nearest.remedy(name, Field.keys()));
  }

  /** These, and for all other fields those of {@code others}. */
  public ColumnRules or(ColumnRules others) {
    Map<Field, Named> rules = new EnumMap<>(Field.class);
    rules.putAll(others.columns);
    rules.putAll(columns);
    return new ColumnRules(rules);
  }

  Map<Field, Named> columns() {
    return columns;
  }
}
