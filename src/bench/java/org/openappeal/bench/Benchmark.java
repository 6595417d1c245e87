package org.openappeal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openappeal.appeal.AppealSuite;
import org.openappeal.recipient.RecipientSuite;
import org.openappeal.statement.StatementSuite;

/**
 * Runs every suite and writes {@code docs/benchmarks.md}. Arguments: the file to write, the version
 * of OpenAppeal, and the number of rounds, at least five.
 */
public final class Benchmark {
  private static final int FEWEST_ROUNDS = 5;

  /** What a run gave back last, so that no run can be left out as useless. */
  private Object kept = "";

  private Benchmark() {}

  /** Where the benchmark starts. */
  public static void main(String[] arguments) throws Exception {
    int rounds = Math.max(FEWEST_ROUNDS, Integer.parseInt(arguments[2]));
    String versions =
        "OpenAppeal " + arguments[1] + ", PDFBox " + org.apache.pdfbox.util.Version.getVersion();
    Report report = new Report(rounds, LocalDate.now(java.time.ZoneOffset.UTC), versions);
    Benchmark benchmark = new Benchmark();
    Path folder = Files.createTempDirectory("openappeal-bench");
    try {
      for (Suite suite : List.of(new StatementSuite(), new RecipientSuite(), new AppealSuite())) {
        report.add(suite, benchmark.run(suite.rows(folder), rounds));
      }
    } finally {
      delete(folder);
    }
    System.out.print(report);
    report.write(Path.of(arguments[0]));
  }

  private List<Measured> run(List<Row> rows, int rounds) throws Exception {
    List<List<Double>> seconds = new ArrayList<>();
    rows.forEach(row -> seconds.add(new ArrayList<>()));
    for (int round = 0; round <= rounds; round++) {
      for (int i = 0; i < rows.size(); i++) {
        double took = seconds(rows.get(i));
        if (round > 0) {
          seconds.get(i).add(took);
        }
      }
      System.err.printf("round %d of %d%n", round, rounds);
    }
    List<Measured> measured = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      measured.add(new Measured(rows.get(i), seconds.get(i)));
    }
    return measured;
  }

  private double seconds(Row row) throws Exception {
    long start = System.nanoTime();
    Object result = row.run().call();
    long took = System.nanoTime() - start;
    kept = result == null ? kept : result;
    return took / 1e9;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
