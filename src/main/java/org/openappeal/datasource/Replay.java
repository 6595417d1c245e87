package org.openappeal.datasource;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** The first lines of a table twice: once to look at, once to read. */
final class Replay implements RawRows {
  private final RawRows source;
  private final Deque<Ahead> ahead = new ArrayDeque<>();
  private @Nullable BrokenListException end;

  /** A line that was read, or what was told in its place. */
  private record Ahead(@Nullable RawRow row, @Nullable Problem problem) {}

  Replay(RawRows source) throws IOException {
    this.source = source;
    try {
      int rows = 0;
      RawRow row = read();
      while (row != null) {
        if (!row.isBlank()) {
          ahead.add(new Ahead(row, null));
          rows++;
        }
        row = rows < TableHead.SAMPLE ? read() : null;
      }
    } catch (BrokenListException e) {
      // The rows before it are still good, so it is kept until they have been read.
      end = e;
    }
  }

  private @Nullable RawRow read() throws IOException {
    return source.next(problem -> ahead.add(new Ahead(null, problem)));
  }

  /** The first lines that are not blank. */
  List<RawRow> sample() throws IOException {
    List<RawRow> sample = new ArrayList<>();
    for (Ahead each : ahead) {
      if (each.row() != null) {
        sample.add(each.row());
      }
    }
    if (sample.isEmpty() && end != null) {
      throw end;
    }
    return sample;
  }

  /** Leaves out the first lines, which are titles and headings. */
  void drop(int rows) throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      next(problems::add);
    }
    for (int i = problems.size() - 1; i >= 0; i--) {
      ahead.addFirst(new Ahead(null, problems.get(i)));
    }
  }

  @Override
  public @Nullable RawRow next(Consumer<Problem> problems) throws IOException {
    for (Ahead each = ahead.poll(); each != null; each = ahead.poll()) {
      if (each.row() != null) {
        return each.row();
      }
      if (each.problem() != null) {
        problems.accept(each.problem());
      }
    }
    if (end != null) {
      throw end;
    }
    return source.next(problems);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
