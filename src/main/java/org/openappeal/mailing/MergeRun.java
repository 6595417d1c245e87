package org.openappeal.mailing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.openappeal.datasource.Row;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.word.Details;
import org.openappeal.word.Rendered;
import org.openappeal.word.WordTemplate;

/** One mail merge: first looked at as a whole, then made. Not thread-safe. */
final class MergeRun {
  /** Fields that decide which rows begin a letter. */
  private static final Set<String> TAKING = Set.of("NEXT", "NEXTIF", "SKIPIF");

  private final WordTemplate template;
  private final MergeData data;
  private final DataPictures pictures;
  private final LetterSink sink;
  private final Details details;
  private final MergeTally tally;
  private final boolean taking;
  private final VelocityNames names = new VelocityNames();

  MergeRun(
      WordTemplate template,
      MergeData data,
      DataPictures pictures,
      LetterSink sink,
      Details details,
      MergeTally tally) {
    this.template = template;
    this.data = data;
    this.pictures = pictures;
    this.sink = sink;
    this.details = details;
    this.tally = tally;
    this.taking = template.fields().stream().anyMatch(field -> TAKING.contains(field.kind()));
  }

  /**
   * Goes through the list without making anything.
   *
   * @throws ProblemException with what stands against it
   */
  void look() {
    List<Problem> errors = new ArrayList<>();
    Repeated few = new Repeated(errors::add);
    long rows =
        read(
            tally::unreadable,
            (feed, number, letter) -> {
              if (number == 1) {
                refuse(template.missing(feed.values()));
              }
              if (letter && !sink.countsRows()) {
                plan(feed, number, few);
              }
            });
    if (rows == 0) {
      throw data.noRows();
    }
    tally.rows(rows);
    if (sink.countsRows()) {
      sink.counted(rows);
      read(
          (problem, row) -> {},
          (feed, number, letter) -> {
            if (letter) {
              plan(feed, number, few);
            }
          });
    }
    few.finish();
    refuse(errors);
  }

  private static void refuse(List<Problem> errors) {
    if (!errors.isEmpty()) {
      throw new ProblemException(errors);
    }
  }

  /** What is done with each row that may begin a letter. */
  private interface Each {
    void row(RowFeed rows, long number, boolean letter);
  }

  private long read(BiConsumer<Problem, Location> problems, Each each) {
    try (MergeData.Open list = data.open(problems)) {
      sink.columns(list.columns());
      RowFeed rows = list.feed(taking ? this::filled : this::named);
      while (rows.hasNext()) {
        long number = rows.taken() + 1;
        rows.begin();
        each.row(rows, number, take(rows));
      }
      return rows.taken();
    }
  }

  /** Takes as many rows as the next letter does; whether there is one. */
  private boolean take(RowFeed rows) {
    if (!taking) {
      rows.next();
      return true;
    }
    try {
      return !template.render(rows, details, OutputStream.nullOutputStream()).skipped();
    } catch (ProblemException e) {
      // What is wrong with a row is told where its letter is made.
      refuseBroken(rows, e);
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseBroken(RowFeed rows, ProblemException thrown) {
    if (rows.isBroken()) {
      throw thrown;
    }
  }

  private void plan(RowFeed rows, long number, Consumer<Problem> errors) {
    try {
      sink.plan(rows.values(), number, rows.place(), tally::problem);
    } catch (ProblemException e) {
      e.problems().forEach(errors);
    }
  }

  /** What is made of the documents when all letters are there. */
  interface Afterwards {
    void make(List<Path> documents, MergeTally tally) throws IOException;
  }

  /** Makes the letters, and tells where that came to an end too soon. */
  void make(Afterwards afterwards) {
    try (MergeData.Open list = data.open((problem, row) -> {})) {
      RowFeed rows = list.feed(this::filled);
      while (rows.hasNext()) {
        Details next = details.of((int) rows.taken() + 1, (int) tally.letters() + 1);
        rows.begin();
        make(rows, next);
        tally.progress(rows.taken());
      }
      List<Path> documents = sink.finish();
      tally.finished(sink);
      afterwards.make(documents, tally);
      sink.leftOver().ifPresent(tally::problem);
    } catch (IOException e) {
      tally.stopped(e, sink);
    } catch (ProblemException e) {
      e.problems().forEach(tally::problem);
      tally.stopped(sink);
    }
  }

  private void make(RowFeed rows, Details next) throws IOException {
    try {
      Rendered rendered = sink.make(rows, next);
      tally.made(rendered, rows.place(), sink.last());
    } catch (ProblemException e) {
      refuseBroken(rows, e);
      tally.failed(e.problems(), rows.place());
    }
  }

  private Map<String, Object> named(Row row) {
    return names.named(row.values());
  }

  private Map<String, Object> filled(Row row) {
    return pictures.in(named(row), row.location());
  }
}
