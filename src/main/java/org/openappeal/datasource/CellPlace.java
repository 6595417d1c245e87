package org.openappeal.datasource;

import java.io.IOException;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * A cell of a sheet.
 *
 * @param row from 1
 * @param column from 1
 */
record CellPlace(int row, int column) {
  static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getMaxRows();

  /** Reads {@code AB12}. */
  static CellPlace of(String text) throws IOException {
    int column = 0;
    int row = 0;
    int i = 0;
    while (i < text.length() && isLetter(text.charAt(i)) && column <= Columns.MOST) {
      column = column * 26 + (text.charAt(i) & 0x1F);
      i++;
    }
    while (i < text.length() && isDigit(text.charAt(i)) && row <= LAST_ROW) {
      row = row * 10 + text.charAt(i) - '0';
      i++;
    }
    if (i < text.length() || column < 1 || column > Columns.MOST || row < 1 || row > LAST_ROW) {
      throw new IOException("there is no cell `" + text + "`");
    }
    return new CellPlace(row, column);
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@code AB}. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
