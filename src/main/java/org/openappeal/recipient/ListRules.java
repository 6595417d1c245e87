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
 * @param alone whether nothing else will look at the recipients: then it is told of who cannot be
 *     reached, was looked up long ago, or has an office that another row has too
 */
public record ListRules(
    ReadOptions options,
    ColumnRules columns,
    List<SuppressionList> suppressed,
    LocalDate today,
    int verifiedDays,
    boolean alone) {

  /**
   * Rules for a list of a campaign, whose own checks look at all of its lists together.
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
