package org.openappeal.datasource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** A {@link CaseText} with one list, and what is read of it: one line for each row and problem. */
record ListCase(CaseText text) {
  private static final Path FOLDER = Path.of("src/test/resources/org/openappeal/datasource/cases");

  static Stream<ListCase> all() throws IOException {
    return CaseText.all(FOLDER).map(ListCase::new);
  }

  Path write(Path folder) throws IOException {
    text.write(folder);
    return folder.resolve(text.lists().get(0));
  }

  /** Writes the list, reads it, and says in lines what was read. */
  List<String> found(Path folder) throws IOException {
    Path file = write(folder);
    List<String> lines = new ArrayList<>();
    try (DataSource source = DataSource.open(file, options())) {
      lines.add(source.description());
      lines.add(
          (source.hasHeadings() ? "columns: " : "no headings: ")
              + String.join(" | ", source.columns()));
      source.rows(problem -> lines.add(problem(problem))).forEach(row -> lines.add(row(row)));
    } catch (ProblemException e) {
      e.problems().forEach(problem -> lines.add("stopped by " + problem(problem)));
    }
    return lines;
  }

  ReadOptions options() {
    return CaseOptions.parse(text.directives().getOrDefault("options", ""));
  }

  private static String row(Row row) {
    return place(row.location())
        + "> "
        + row.cells().values().stream()
            .map(cell -> cell.replace("\n", "⏎"))
            .collect(Collectors.joining(" | "));
  }

  private static String problem(Problem problem) {
    return problem.severity().label()
        + " "
        + place(problem.location())
        + ": "
        + problem.message()
        + " → "
        + problem.remedy();
  }

  private static String place(Location location) {
    return location.column() == 0
        ? Integer.toString(location.line())
        : location.line() + ":" + location.column();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
