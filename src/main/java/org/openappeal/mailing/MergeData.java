package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openappeal.datasource.DataSource;
import org.openappeal.datasource.ReadOptions;
import org.openappeal.datasource.Row;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** The list of a mail merge, to be read as often as needed and never held whole. */
final class MergeData {
  private final Path file;
  private final ReadOptions options;

  MergeData(Path file, ListReading reading) {
    this.file = file;
    this.options = reading.options().withNested(true);
  }

  ProblemException noRows() {
    return Problem.error(
            Location.of(file),
            "the list has no row that can be used",
            "Put one under the headings.")
        .asException();
  }

  /**
   * Opens the list.
   *
   * @param problems is told of rows that cannot be used, which are passed over, and where they
   *     begin
   * @throws ProblemException if it cannot be read, or nothing names its columns
   */
  Open open(BiConsumer<Problem, Location> problems) {
    DataSource source = DataSource.open(file, options);
    // Several rows may stand in one line of JSON; in a table, columns are cells of one row.
    boolean lines = !source.description().startsWith("JSON");
    try {
      if (!source.hasHeadings() && options.headings() == ReadOptions.Headings.DETECT) {
        throw Problem.error(
                Location.of(file),
                "the first row looks like any other, so nothing names the columns",
                "Put headings above it, or say so if it has them: --headings first-row.")
            .asException();
      }
      return new Open(
          source,
          source.rows(
              problem -> {
                Location at = problem.location();
                problems.accept(problem, lines ? new Location(at.file(), at.line(), 0) : at);
              }));
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
  }

  /** The list while it is read. */
  record Open(DataSource source, Stream<Row> rows) implements AutoCloseable {
    List<String> columns() {
      return source.columns();
    }

    RowFeed feed(Function<Row, Map<String, Object>> data) {
      return new RowFeed(rows.iterator(), data);
    }

    @Override
    public void close() {
      source.close();
    }
  }
}
