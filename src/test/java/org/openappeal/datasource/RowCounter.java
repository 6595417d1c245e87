package org.openappeal.datasource;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads a list in a machine of its own and prints how many rows, cells and problems it has. */
final class RowCounter {
  private RowCounter() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    long[] count = new long[3];
    try (DataSource source = DataSource.open(Path.of(args[0]));
        Stream<Row> rows = source.rows(problem -> count[2]++)) {
      int columns = source.columns().size();
      rows.forEach(
          row -> {
            count[0]++;
            for (int i = 0; i < columns; i++) {
              count[1] += row.cell(i).isEmpty() ? 0 : 1;
            }
          });
    }
    System.out.println(count[0] + " rows, " + count[1] + " cells, " + count[2] + " problems");
    if (args.length > 1) {
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("%.2f s, %.0f rows/s%n", seconds, count[0] / seconds);
    }
  }
}
