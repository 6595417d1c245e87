package org.openappeal.recipient;

import java.time.LocalDate;
import java.util.List;
import org.openappeal.datasource.ReadOptions;

/**
 * How lists are read and cleaned.
 *
 * @param options how the files are written
 * @param columns what a person said of their columns
 * @param suppressed who must not be contacted; one list of rules is enough to forbid it
 * @param today the day rules and dates are judged by
 * @param verifiedDays how many days after it was looked up an address is still trusted
 * @param contacts whether it is told of who cannot be reached, or was looked up long ago
 */
public record ListRules(
    ReadOptions options,
    ColumnRules columns,
    List<SuppressionList> suppressed,
    LocalDate today,
    int verifiedDays,
    boolean contacts) {

  /**
   * Rules for a list of a campaign, which judges by itself who may be written to, and when.
   *
   * @param columns what a person said of its columns
   */
  static ListRules ofCampaign(ColumnRules columns) {
    return new ListRules(ReadOptions.DETECT, columns, List.of(), LocalDate.MIN, 0, false);
  }

  /** Rules that can no longer change. */
  public ListRules {
    suppressed = List.copyOf(suppressed);
  }
}
