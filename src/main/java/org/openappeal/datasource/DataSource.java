package org.openappeal.datasource;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * A list of anything, read row by row and never held whole. Not thread-safe; closing it closes the
 * file.
 *
 * <p>CSV, XLSX, JSON (an array of objects, one object a line, or Popolo) and vCard are told apart
 * by their content, and by their name only where the content leaves it open. Several values of one
 * field, such as the emails of a card, stand in one cell, a line feed between them. Line breaks
 * inside a cell are line feeds, whatever the file has.
 */
public interface DataSource extends AutoCloseable {

  /**
   * Opens a list, finding out for itself how it is written.
   *
   * @throws ProblemException as {@link #open(Path, ReadOptions)}
   */
  static DataSource open(Path file) {
    return open(file, ReadOptions.DETECT);
  }

  /**
   * Opens a list.
   *
   * @throws ProblemException if the file is missing, a folder, empty, no list, encrypted or broken
   *     from its start, or if a person must choose first, such as between several sheets
   */
  static DataSource open(Path file, ReadOptions options) {
    return Formats.open(ListFile.of(file), options);
  }

  /** How the list is written, for a person: {@code CSV with semicolons, windows-1252}. */
  String description();

  /** What names the columns. */
  Naming naming();

  /**
   * Whether the list names its columns. If not, its first row is a row like any other, and someone
   * must say which column is which.
   */
  default boolean hasHeadings() {
    return naming() != Naming.NONE;
  }

  /**
   * The columns in the order of the file, each name once: the headings without the space around
   * them, line breaks inside them as spaces. A heading that stands twice is followed by {@code (2)}
   * the second time. A column without heading has its number as its name: {@code 1}, {@code 2}; in
   * a list without headings, all have. Columns with neither heading nor content are left out.
   */
  List<String> columns();

  /**
   * The rows in the order of the file, to be read once. Blank rows are passed over.
   *
   * @param problems is told first of what was found at opening, then of each row that is broken;
   *     such a row is left out of the stream, and an error tells of it
   * @throws ProblemException later, from the stream, if the list breaks off, such as by a quotation
   *     mark that is never closed; with {@link ReadOptions#skipBad()} that too is told as an error,
   *     and the stream ends there
   * @throws IllegalStateException if called twice
   */
  Stream<Row> rows(Consumer<Problem> problems);

  @Override
  void close();
}
