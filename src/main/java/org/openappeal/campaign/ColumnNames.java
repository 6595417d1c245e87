package org.openappeal.campaign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openappeal.problem.Location;

/**
 * Which columns of the lists a campaign names itself, because their headings do not say it.
 *
 * @param columns headings by field; a list that lacks such a column is read by its headings
 * @param location where {@code campaign.yaml} says so
 */
public record ColumnNames(Map<String, String> columns, Location location) {

  /** Names that can no longer change. */
  public ColumnNames {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }
}
