package org.openappeal.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides how a letter looks on paper, to be read.
 *
 * @param document its main part
 * @param headers those of any page
 * @param footers those of any page
 * @param styles null if it has none
 * @param numbering its lists; null if it has none
 */
public record Printed(
    WordElement document,
    List<WordElement> headers,
    List<WordElement> footers,
    @Nullable WordElement styles,
    @Nullable WordElement numbering) {

  /** Copies the lists. */
  public Printed {
    headers = List.copyOf(headers);
    footers = List.copyOf(footers);
  }
}
