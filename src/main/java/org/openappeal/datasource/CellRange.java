package org.openappeal.datasource;

import java.io.IOException;

/**
 * A rectangle of cells.
 *
 * @param first its upper left cell
 * @param last its lower right cell
 */
record CellRange(CellPlace first, CellPlace last) {

  /** Reads {@code A1:B3}, or {@code A1} alone. */
  static CellRange of(String text) throws IOException {
    int colon = text.indexOf(':');
    if (colon < 0) {
      CellPlace only = CellPlace.of(text);
      return new CellRange(only, only);
    }
    return new CellRange(
        CellPlace.of(text.substring(0, colon)), CellPlace.of(text.substring(colon + 1)));
  }

  @Override
  public String toString() {
    return CellPlace.letters(first.column())
        + first.row()
        + ":"
        + CellPlace.letters(last.column())
        + last.row();
  }
}
