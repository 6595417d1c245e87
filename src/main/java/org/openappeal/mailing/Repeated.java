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
  private static final Pattern PARTICULARS = Pattern.compile("`[^`]*`|“[^”]*”|\\d+");

  private final Consumer<Problem> sink;
  private final Map<Kind, Few> kinds = new LinkedHashMap<>();

  private record Kind(Severity severity, String file, String message) {}

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
    Few few = kinds.computeIfAbsent(kind, key -> new Few(more -> rest(key, more, problem)));
    if (few.add(() -> problem)) {
      sink.accept(problem);
    }
  }

  /** Says how many were not passed on. To be called once, at the end. */
  void finish() {
    kinds.values().forEach(few -> few.rest().ifPresent(sink));
  }

  private static Problem rest(Kind kind, long more, Problem first) {
    return new Problem(
        kind.severity(),
        new Location(kind.file(), 0, 0),
        more + " more like this: " + kind.message(),
        first.remedy());
  }
}
