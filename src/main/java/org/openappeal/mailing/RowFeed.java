package org.openappeal.mailing;

import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openappeal.datasource.Row;
import org.openappeal.problem.Location;
import org.openappeal.problem.ProblemException;

/**
 * The rows of a list as letters take them: one after the other, several for one letter where its
 * template asks for the next. Not thread-safe.
 */
final class RowFeed implements Iterator<Map<String, Object>> {
  private final Iterator<Row> rows;
  private final Function<Row, Map<String, Object>> data;
  private @Nullable ProblemException broken;
  private @Nullable Row first;
  private Map<String, Object> firstValues = Map.of();
  private long number;

  RowFeed(Iterator<Row> rows, Function<Row, Map<String, Object>> data) {
    this.rows = rows;
    this.data = data;
  }

  /** Whether there is another row; the list may turn out to be broken here. */
  @Override
  public boolean hasNext() {
    try {
      return rows.hasNext();
    } catch (ProblemException e) {
      broken = e;
      throw e;
    }
  }

  /**
   * @throws ProblemException if the row's data cannot be used; it counts as taken
   */
  @Override
  public Map<String, Object> next() {
    Row row;
    try {
      row = rows.next();
    } catch (ProblemException e) {
      broken = e;
      throw e;
    }
    number++;
    boolean begins = first == null;
    first = begins ? row : first;
    Map<String, Object> values = data.apply(row);
    firstValues = begins ? values : firstValues;
    return values;
  }

  /** A new letter begins with the next row. */
  void begin() {
    first = null;
    firstValues = Map.of();
  }

  /** Where the first row of the letter stands. */
  Location place() {
    return first == null ? Location.NONE : first.location();
  }

  /** What the first row of the letter holds. */
  Map<String, Object> values() {
    return firstValues;
  }

  /** How many rows have been taken. */
  long taken() {
    return number;
  }

  /** What is thrown was said of the list itself, and not of a row. */
  boolean isBroken() {
    return broken != null;
  }
}
