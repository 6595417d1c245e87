package org.openappeal.datasource;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** The rows of a sheet; closing them closes the workbook. */
final class BookRows implements RawRows {
  private final Workbook book;
  private final RawRows rows;

  BookRows(Workbook book, RawRows rows) {
    this.book = book;
    this.rows = rows;
  }

  @Override
  public @Nullable RawRow next(Consumer<Problem> problems) throws IOException {
    return rows.next(problems);
  }

  @Override
  public void close() throws IOException {
    rows.close();
    book.close();
  }
}
