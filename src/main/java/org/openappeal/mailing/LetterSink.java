package org.openappeal.mailing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.word.Details;
import org.openappeal.word.Rendered;

/** Where the letters of a mail merge go. Not thread-safe. */
interface LetterSink extends Closeable {

  /** The folder or file, as a person named it. */
  Path place();

  /** What the list has; to be told before all else. */
  void columns(List<String> names);

  /** Whether {@link #plan} must know how many rows there are. */
  boolean countsRows();

  /** So many rows there are. */
  void counted(long rows);

  /**
   * Takes the name of a letter that is to be made, before any is.
   *
   * @param problems is told if it cannot be
   */
  void plan(Map<String, Object> data, long number, Location row, Consumer<Problem> problems);

  /**
   * Makes a letter of the next rows.
   *
   * @throws org.openappeal.problem.ProblemException if the data of these rows does not make one;
   *     nothing was written
   * @throws IOException if it cannot be written
   */
  Rendered make(RowFeed rows, Details details) throws IOException;

  /** The file of the letter made last; null where it has none of its own. */
  @Nullable Path last();

  /**
   * Ends the run: everything that could be made is there after it.
   *
   * @return the documents, where each is to have a PDF; else those that are of all letters
   */
  List<Path> finish() throws IOException;

  /** Whether letters stay that were made before something went wrong. */
  boolean keepsBegun();

  /** Tells of files of an earlier run that this one did not make. */
  Optional<Problem> leftOver();
}
