package org.openappeal.recipient;

import java.util.EnumMap;
import java.util.Map;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.yaml.Nearest;

/** Which columns a person named for which fields; they win over headings. Immutable. */
public final class ColumnRules {
  /** None: every column is known by its heading. */
  public static final ColumnRules NONE = new ColumnRules(Map.of(), false);

  private final Map<Field, String> columns;
  private final boolean strict;

  private ColumnRules(Map<Field, String> columns, boolean strict) {
    this.columns = columns;
    this.strict = strict;
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
    Map<Field, String> rules = new EnumMap<>(Field.class);
    columns.forEach(
        (name, column) ->
            rules.put(
                Field.of(name)
                    .orElseThrow(
                        () ->
                            Problem.error(
                                    place,
                                    "there is no field `" + name + "`",
                                    Nearest.remedy(name, Field.keys()))
                                .asException()),
                column.strip()));
    return new ColumnRules(rules, strict);
  }

  Map<Field, String> columns() {
    return columns;
  }

  boolean strict() {
    return strict;
  }
}
