package org.openappeal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what was measured as Markdown. */
final class Report {
  private static final String HEADING = "\n## ";
  private static final String INTRODUCTION =
      """
      # Benchmarks

      Written by `./mvnw -q -Pbench verify`, or one table of it by `-Dbench.suite=letter` (`statement`,
      `recipient`, `appeal`, `cold`); do not edit. Each figure is the median of some rounds, with the fastest
      and the slowest behind it. All rows of a table run once in every round, one after the other, so
      that whatever else the machine does falls on all of them alike; one round before the first is not
      counted. The last column says how much longer the same amount of work takes than in another row.
      """;

  private final Map<String, String> sections = new LinkedHashMap<>();
  private final LocalDate day;
  private final String version;

  Report(LocalDate day, String version) {
    this.day = day;
    this.version = version;
  }

  void add(Suite suite, int rounds, List<Measured> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    Map<String, Measured> byName =
        rows.stream().collect(Collectors.toMap(measured -> measured.row().name(), row -> row));
    text.append(suite.title()).append("\n\n").append(suite.notes()).append("\n\n");
    text.append("- Machine: ").append(Machine.described());
    text.append("\n- Versions: ").append(version).append(suite.libraries().isEmpty() ? "" : ", ");
    text.append(suite.libraries());
    text.append("\n- Date: ").append(day).append("; rounds: ").append(rounds);
    text.append("\n\n| what | median | fastest – slowest | rate | beside |\n");
    text.append("|---|---:|---:|---:|---|\n");
    for (Measured measured : rows) {
      text.append(
          "| %s | %s | %s – %s | %s | %s |%n"
              .formatted(
                  measured.row().name(),
                  seconds(measured.median()),
                  seconds(measured.fastest()),
                  seconds(measured.slowest()),
                  rate(measured),
                  measured.row().beside().stream()
                      .filter(byName::containsKey)
                      .map(name -> beside(measured, byName.get(name)))
                      .collect(Collectors.joining("; "))));
    }
    sections.put(suite.title(), text.toString());
  }

  private static String seconds(double seconds) {
    return seconds < 1
        ? String.format(Locale.ROOT, "%.0f ms", seconds * 1000)
        : String.format(Locale.ROOT, "%.2f s", seconds);
  }

  private static String rate(Measured measured) {
    double rate = 1 / measured.secondsPerUnit();
    return String.format(
        Locale.ROOT, rate < 100 ? "%.2f %s/s" : "%.0f %s/s", rate, measured.row().unit());
  }

  /** How much longer the same amount of work takes than in the other row. */
  private static String beside(Measured measured, Measured other) {
    double ratio = measured.secondsPerUnit() / other.secondsPerUnit();
    return String.format(Locale.ROOT, "%.2f × “%s”", ratio, other.row().name());
  }

  /** Writes what was measured; the other sections of the file stay. */
  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    Map<String, String> left = new LinkedHashMap<>(sections);
    if (Files.exists(file)) {
      String[] old = Files.readString(file).split(HEADING, -1);
      for (int i = 1; i < old.length; i++) {
        String title = old[i].lines().findFirst().orElse("");
        String measured = left.remove(title);
        text.append(HEADING).append(measured == null ? old[i] : measured);
      }
    }
    left.values().forEach(section -> text.append(HEADING).append(section));
    Files.writeString(file, text.toString().replace("\r\n", "\n"));
  }

  @Override
  public String toString() {
    return String.join(HEADING, sections.values());
  }
}
