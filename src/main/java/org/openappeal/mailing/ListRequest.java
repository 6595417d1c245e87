package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.datasource.ReadOptions;
import org.openappeal.problem.Location;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.ColumnRules;

/**
 * Which lists to read, and how.
 *
 * @param files the lists
 * @param columns headings, or numbers from 1, by field; they win over what headings say
 * @param reading how the lists are read where they should not find out for themselves
 * @param suppressed rules of suppression besides those of the campaign; null if there are none
 * @param verifiedDays how many days after it was looked up an address is trusted; null for the
 *     usual
 * @param skipBad whether good rows are used where others are broken
 */
public record ListRequest(
    List<Path> files,
    Map<String, String> columns,
    ListReading reading,
    @Nullable Path suppressed,
    @Nullable Integer verifiedDays,
    boolean skipBad) {

  /** A request that can no longer change. */
  public ListRequest {
    files = List.copyOf(files);
    columns = Map.copyOf(columns);
  }

  /**
   * Whether the request makes sense, whatever is in the lists.
   *
   * @throws ProblemException if an option cannot be followed, or a field is none
   */
  public void check() {
    options();
    rules();
  }

  ColumnRules rules() {
    return ColumnRules.of(columns, true, Location.NONE);
  }

  ReadOptions options() {
    return reading.options().withSkipBad(skipBad);
  }
}
