package org.openappeal.datasource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** What all formats have in common: rows are checked, told of, and handed on one by one. */
final class ListSource implements DataSource {
  private final ListFile file;
  private final RowReader reader;
  private final boolean skipBad;
  private boolean taken;
  private boolean ended;

  ListSource(ListFile file, RowReader reader, boolean skipBad) {
    this.file = file;
    this.reader = reader;
    this.skipBad = skipBad;
  }

  @Override
  public String description() {
    return reader.facts().description();
  }

  @Override
  public Naming naming() {
    return reader.facts().naming();
  }

  @Override
  public List<String> columns() {
    return reader.facts().columns().names();
  }

  @Override
  public Stream<Row> rows(Consumer<Problem> problems) {
    if (taken) {
      throw new IllegalStateException("the rows of " + file.path() + " were taken already");
    }
    taken = true;
    reader.facts().remarks().forEach(problems);
    CellCheck check = new CellCheck(reader.facts().columns());
    var rows =
        new Spliterators.AbstractSpliterator<Row>(
            Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE) {
          @Override
          public boolean tryAdvance(Consumer<? super Row> action) {
            Row row = next(problems);
            while (row != null && !check.passes(row, problems)) {
              row = next(problems);
            }
            if (row != null) {
              action.accept(row);
            }
            return row != null;
          }
        };
    return StreamSupport.stream(rows, false).onClose(this::close);
  }

  private @Nullable Row next(Consumer<Problem> problems) {
    try {
      Row row = ended ? null : reader.next(problems);
      ended = row == null;
      return row;
    } catch (BrokenListException e) {
      ended = true;
      if (!skipBad) {
        throw e.fatal();
      }
      problems.accept(e.problem());
      return null;
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
