package org.openappeal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what was measured as Markdown. */
final class Report {
  private final StringBuilder text = new StringBuilder();

  Report(int rounds, LocalDate day, String versions) throws IOException {
    text.append(
        """
        # Benchmarks

        Written by `./mvnw -q -Pbench verify`; do not edit. Each figure is the median of %d rounds, with
        the fastest and the slowest behind it. All rows of a table run once in every round, one after the
        other, so that whatever else the machine does falls on all of them alike; one round before the
        first is not counted. The last column says how much longer the same amount of work takes than in
        another row.

        - Machine: %s
        - Versions: %s
        - Date: %s
        """
            .formatted(rounds, Machine.described(), versions, day));
  }

  void add(Suite suite, List<Measured> rows) {
    Map<String, Measured> byName =
        rows.stream().collect(Collectors.toMap(measured -> measured.row().name(), row -> row));
    text.append("\n## ").append(suite.title()).append("\n\n").append(suite.notes());
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
                  beside(measured, byName.get(measured.row().beside()))));
    }
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
    return other == null
        ? ""
        : String.format(
            Locale.ROOT,
            "%.2f × “%s”",
            measured.secondsPerUnit() / other.secondsPerUnit(),
            other.row().name());
  }

  void write(Path file) throws IOException {
    Files.writeString(file, text.toString().replace("\r\n", "\n"));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
