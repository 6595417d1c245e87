package org.openappeal.datasource;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/**
 * Rows that are too short. Spreadsheets leave off empty cells at the end, and those are filled up;
 * but a line break without quotation marks makes two short rows of one, and those never are.
 */
final class RaggedRows implements RawRows {
  private final ListFile file;
  private final RawRows rows;
  private final int width;
  private final Repeated filled =
      new Repeated(
          "more rows lack cells at their end, which are taken as empty", "Look at a few of them.");
  private @Nullable RawRow pending;

  RaggedRows(ListFile file, RawRows rows, int width) {
    this.file = file;
    this.rows = rows;
    this.width = width;
  }

  @Override
  public @Nullable RawRow next(Consumer<Problem> problems) throws IOException {
    RawRow row = pending != null ? pending : rows.next(problems);
    pending = null;
    while (row != null && isShort(row)) {
      RawRow next = rows.next(problems);
      boolean broken = row.count() <= (width + 1) / 2;
      if (next != null && isShort(next) && row.count() + next.count() - 1 == width) {
        problems.accept(tooShort(row));
        problems.accept(tooShort(next));
        next = rows.next(problems);
      } else if (broken) {
        problems.accept(tooShort(row));
      } else {
        pending = next;
        RawRow told = row;
        filled.tell(() -> filledUp(told), problems);
        return fill(row);
      }
      row = next;
    }
    if (row == null) {
      filled.end(problems);
    }
    return row;
  }

  private boolean isShort(RawRow row) {
    return row.count() < width && !row.isBlank();
  }

  private RawRow fill(RawRow row) {
    String[] cells = Arrays.copyOf(row.cells(), width);
    Arrays.fill(cells, row.cells().length, width, "");
    return new RawRow(row.line(), cells);
  }

  private Problem filledUp(RawRow row) {
    return file.note(
        row.line(),
        row.count() + 1,
        "this row ends behind cell "
            + row.count()
            + " of "
            + width
            + "; the rest is taken as empty",
        "Nothing, unless something is missing there.");
  }

  private Problem tooShort(RawRow row) {
    return file.error(
        row.line(),
        row.count() + 1,
        "this row has " + row.count() + " of " + width + " cells",
        "Put quotation marks round cells of several lines, and fill up missing cells.");
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
