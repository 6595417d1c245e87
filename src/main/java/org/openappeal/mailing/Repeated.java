package org.openappeal.mailing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.Severity;

/**
 * Passes problems on, but of those that say the same of one file only the first few: a list of a
 * million rows may have as many problems, which nobody reads and no memory holds. Not thread-safe.
 */
final class Repeated implements Consumer<Problem> {
  private static final int SHOWN = 10;
  private static final Pattern PARTICULARS = Pattern.compile("`[^`]*`|“[^”]*”|\\d+");

  private final Consumer<Problem> sink;
  private final Map<Kind, Count> counts = new LinkedHashMap<>();

  private record Kind(Severity severity, String file, String message) {}

  private static final class Count {
    private final Problem first;
    private long all;

    Count(Problem first) {
      this.first = first;
    }
  }

  Repeated(Consumer<Problem> sink) {
    this.sink = sink;
  }

  @Override
  public void accept(Problem problem) {
    Kind kind =
        new Kind(
            problem.severity(),
            problem.location().file(),
            PARTICULARS.matcher(problem.message()).replaceAll("…"));
    Count count = counts.computeIfAbsent(kind, key -> new Count(problem));
    count.all++;
    if (count.all <= SHOWN) {
      sink.accept(problem);
    }
  }

  /** Says how many were not passed on. To be called once, at the end. */
  void finish() {
    counts.forEach(
        (kind, count) -> {
          if (count.all > SHOWN) {
            sink.accept(
                new Problem(
                    kind.severity(),
                    new Location(kind.file(), 0, 0),
                    (count.all - SHOWN) + " more like this: " + kind.message(),
                    count.first.remedy()));
          }
        });
  }
}
