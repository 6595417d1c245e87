package org.openappeal.datasource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** A list of anything, read row by row. Not thread-safe; closing it closes the file. */
public interface DataSource extends AutoCloseable {

  /**
   * Opens a CSV file (RFC 4180) in UTF-8 with headings in its first row.
   *
   * @throws ProblemException if the file is missing, is a folder, is empty or cannot be read
   */
  static DataSource open(Path file) {
    if (!Files.exists(file)) {
      throw Problem.error(
              Location.of(file), "there is no such list", "Check the name, or add the file.")
          .asException();
    }
    if (!Files.isRegularFile(file)) {
      throw Problem.error(Location.of(file), "this is not a file", "Name a CSV file.")
          .asException();
    }
    return CsvSource.open(file);
  }

  /** The headings, as they were written. */
  List<String> columns();

  /**
   * The rows in the order of the file, to be read once.
   *
   * @param problems is told of each row that is broken; such a row is left out of the stream
   */
  Stream<Row> rows(Consumer<Problem> problems);

  @Override
  void close();
}
