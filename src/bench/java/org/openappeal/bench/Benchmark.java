package org.openappeal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openappeal.appeal.AppealSuite;
import org.openappeal.letter.ColdSuite;
import org.openappeal.letter.LetterSuite;
import org.openappeal.recipient.RecipientSuite;
import org.openappeal.statement.StatementSuite;

/**
 * Runs every suite, or one, and writes {@code docs/benchmarks.md}. Arguments: the file to write,
 * the version of OpenAppeal, the number of rounds, at least five, and the name of a suite or {@code
 * all}. What the file has of the suites that are not run is kept.
 */
public final class Benchmark {
  private static final int FEWEST_ROUNDS = 5;

  private static final Path MEMORY = Path.of("/dev/shm");
  private static final List<Suite> SUITES =
      List.of(
          new StatementSuite(),
          new RecipientSuite(),
          new AppealSuite(),
          new LetterSuite(),
          new ColdSuite());

  /** What a run gave back last, so that no run can be left out as useless. */
  private Object kept = "";

  private Benchmark() {}

  /** Where the benchmark starts. */
  public static void main(String[] arguments) throws Exception {
    if (!arguments[3].equals("all")
        && SUITES.stream().noneMatch(suite -> suite.name().equals(arguments[3]))) {
      throw new IllegalArgumentException("no suite has the name " + arguments[3]);
    }
    int rounds = Math.max(FEWEST_ROUNDS, Integer.parseInt(arguments[2]));
    Report report = new Report(LocalDate.now(ZoneOffset.UTC), "OpenAppeal " + arguments[1]);
    Benchmark benchmark = new Benchmark();
    Path folder = Files.createTempDirectory(fastest(), "openappeal-bench");
    try {
      for (Suite suite : SUITES) {
        if (arguments[3].equals("all") || arguments[3].equals(suite.name())) {
          int asked = suite.rounds(rounds);
          report.add(suite, asked, benchmark.run(suite.rows(folder), asked));
        }
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

  /** A disk in memory where there is one: what is measured is not the disk. */
  private static Path fastest() {
    return Files.isWritable(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
