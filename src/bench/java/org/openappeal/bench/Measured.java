package org.openappeal.bench;

import java.util.Arrays;
import java.util.List;

/**
 * A row and how long each of its runs took.
 *
 * @param row what was run
 * @param seconds of each run, in ascending order
 */
record Measured(Row row, List<Double> seconds) {
  Measured {
    double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    seconds = Arrays.stream(sorted).boxed().toList();
  }

  double median() {
    int middle = seconds.size() / 2;
    return seconds.size() % 2 == 1
        ? seconds.get(middle)
        : (seconds.get(middle - 1) + seconds.get(middle)) / 2;
  }

  double fastest() {
    return seconds.get(0);
  }

  double slowest() {
    return seconds.get(seconds.size() - 1);
  }

  double secondsPerUnit() {
    return median() / row.units();
  }
}
