package org.openappeal.word;

import java.util.List;
import org.openappeal.problem.Problem;

/**
 * What became of a letter. Immutable.
 *
 * @param skipped whether a {@code SKIPIF} left this row without a letter; nothing was written
 * @param rows how many rows of the data it took: one, and one for each {@code NEXT}
 * @param warnings what a person should look at
 */
public record Rendered(boolean skipped, int rows, List<Problem> warnings) {
  /** Copies the list. */
  public Rendered {
    warnings = List.copyOf(warnings);
  }
}
