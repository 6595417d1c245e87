package org.openappeal.datasource;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** One format, opened: what is known of the list, and its rows one after the other. */
interface RowReader extends Closeable {

  ListFacts facts();

  /**
   * The next row; null at the end. Rows that are broken are told of and passed over.
   *
   * @throws BrokenListException if nothing behind this place can be read
   */
  @Nullable Row next(Consumer<Problem> problems) throws IOException;
}
