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
    String what = Character.isSurrogate(bad) ? "half of a character," : "the control character";
    problems.accept(
        Problem.error(
            place,
            String.format("the cell `%s` holds %s U+%04X", name, what, (int) bad),
            "Type the cell again."));
    return false;
  }

  /** A lost letter is only named if nothing worse is there. */
  private static int firstBad(String cell) {
    int lost = -1;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (isControl(c) || isHalf(cell, i)) {
        return i;
      }
      if (c == '\ufffd' && lost < 0) {
        lost = i;
      }
    }
    return lost;
  }

  /** A surrogate without the other one, which only escapes in JSON can write. */
  private static boolean isHalf(String cell, int at) {
    char c = cell.charAt(at);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? at + 1 == cell.length() || !Character.isLowSurrogate(cell.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(cell.charAt(at - 1));
  }

  static boolean isControl(char c) {
    if (c < ' ') {
      return c != '\n' && c != '\t';
    }
    return c >= '\u007f' && (c <= '\u009f' || c == '\u2028' || c == '\u2029');
  }
}
