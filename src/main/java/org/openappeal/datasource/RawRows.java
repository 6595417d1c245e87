package org.openappeal.datasource;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** The lines of a table, one after the other. */
interface RawRows extends Closeable {

  /** The next line; null at the end. Lines with a broken cell are told of and passed over. */
  @Nullable RawRow next(Consumer<Problem> problems) throws IOException;
}
