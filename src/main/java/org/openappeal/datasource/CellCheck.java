package org.openappeal.datasource;

import java.util.function.Consumer;
import org.openappeal.problem.Problem;

/** No cell may carry a character that no person typed: it could end a line of a letter's head. */
final class CellCheck {
  private final Columns columns;

  CellCheck(Columns columns) {
    this.columns = columns;
  }

  /** Whether the row can be used; tells of it if not, and of letters that were lost. */
  boolean passes(Row row, Consumer<Problem> problems) {
    boolean clean = true;
    for (int i = 0; i < columns.names().size(); i++) {
      String cell = row.rawCell(i);
      int bad = firstBad(cell);
      if (bad >= 0) {
        clean &= tell(row, i, cell.charAt(bad), problems);
      }
    }
    return clean;
  }

  private boolean tell(Row row, int index, char bad, Consumer<Problem> problems) {
    var place = columns.place(row.location(), index);
    String name = columns.names().get(index);
    if (bad == '\ufffd') {
      problems.accept(
          Problem.warning(
              place,
              "a letter in the cell `" + name + "` was lost before or while the list was saved",
              "Type the letter again, or say how the list is written: --encoding NAME."));
      return true;
    }
    problems.accept(
        Problem.error(
            place,
            String.format("the cell `%s` holds the control character U+%04X", name, (int) bad),
            "Type the cell again."));
    return false;
  }

  /** A lost letter is only named if nothing worse is there. */
  private static int firstBad(String cell) {
    int lost = -1;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (isControl(c)) {
        return i;
      }
      if (c == '\ufffd' && lost < 0) {
        lost = i;
      }
    }
    return lost;
  }

  static boolean isControl(char c) {
    if (c < ' ') {
      return c != '\n' && c != '\t';
    }
    return c >= '\u007f' && (c <= '\u009f' || c == '\u2028' || c == '\u2029');
  }
}
