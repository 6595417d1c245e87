package org.openappeal.datasource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * A readable case: why it is there, directives, a list, and what is read of it.
 *
 * <pre>
 * # why
 * encoding: utf-16le          how the text is written; {@code escapes: yes} for {@code \\u0000} in it,
 * line-ends: cr               {@code line-ends: cr} or {@code crlf}
 * options: --skip-bad         as {@link CaseOptions} knows them
 * --- list.csv
 * the list; of a workbook, its sheets as {@link SheetText} knows them
 * --- expected
 * one line for each row and problem, in the order in which they come
 * </pre>
 */
record ListCase(
    Path path,
    String why,
    Map<String, String> directives,
    String name,
    String list,
    String expected) {
  private static final Path FOLDER = Path.of("src/test/resources/org/openappeal/datasource/cases");
  private static final String EXPECTED = "--- expected\n";

  static Stream<ListCase> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<ListCase> cases = new ArrayList<>();
      for (Path path : files.sorted().toList()) {
        cases.add(read(path));
      }
      return cases.stream();
    }
  }

  private static ListCase read(Path path) throws IOException {
    String text = Files.readString(path);
    int name = text.indexOf("--- ");
    int start = text.indexOf('\n', name) + 1;
    int end = text.indexOf(EXPECTED, start);
    String why = text.substring(0, name);
    Map<String, String> directives = new TreeMap<>();
    why.lines()
        .filter(line -> !line.startsWith("#") && line.contains(": "))
        .forEach(
            line ->
                directives.put(
                    line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
    return new ListCase(
        path,
        why,
        directives,
        text.substring(name + 4, start - 1),
        text.substring(start, end),
        text.substring(end + EXPECTED.length()));
  }

  /** Writes the list, reads it, and says in lines what was read. */
  List<String> found(Path folder) throws IOException {
    Path file = folder.resolve(name);
    write(file);
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
    return CaseOptions.parse(directives.getOrDefault("options", ""));
  }

  void write(Path file) throws IOException {
    if (name.endsWith(".xlsx") && !directives.containsKey("encoding")) {
      SheetText.write(list, file);
      return;
    }
    String text = directives.containsKey("escapes") ? unescape(list) : list;
    text =
        switch (directives.getOrDefault("line-ends", "lf")) {
          case "cr" -> text.replace('\n', '\r');
          case "crlf" -> text.replace("\n", "\r\n");
          default -> text;
        };
    Files.write(file, text.getBytes(Charset.forName(directives.getOrDefault("encoding", "utf-8"))));
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    int done = 0;
    for (int at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u", done)) {
      plain.append(text, done, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
      done = at + 6;
    }
    return plain.append(text, done, text.length()).toString();
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

  void rewrite(List<String> found) throws IOException {
    Files.writeString(
        path, why + "--- " + name + "\n" + list + EXPECTED + String.join("\n", found) + "\n");
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}
