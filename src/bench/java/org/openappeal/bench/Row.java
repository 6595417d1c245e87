package org.openappeal.bench;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * One thing that is measured.
 *
 * @param name as the table prints it
 * @param units how much work one run does
 * @param unit what it is counted in, such as {@code MB}
 * @param beside the names of the rows it is compared with; names of no row are passed over
 * @param run does the work once; what it gives back is kept from being optimised away
 */
public record Row(String name, double units, String unit, List<String> beside, Callable<?> run) {

  /** Copies the list. */
  public Row {
    beside = List.copyOf(beside);
  }

  /** A row that is compared with one other; with none where {@code beside} is empty. */
  public Row(String name, double units, String unit, String beside, Callable<?> run) {
    this(name, units, unit, List.of(beside), run);
  }
}
