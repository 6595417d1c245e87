package org.openappeal.datasource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** A table: titles, headings, rows under them. */
final class TableReader implements RowReader {
  private final ListFile file;
  private final Columns columns;
  private final ListFacts facts;
  private final RawRows rows;

  /**
   * @param ragged whether a short row is suspicious: not so in a sheet, which keeps no empty cells
   */
  TableReader(
      ListFile file,
      String description,
      RawRows source,
      ReadOptions.Headings headings,
      List<Problem> opening,
      boolean ragged)
      throws IOException {
    this.file = file;
    Replay replay = new Replay(source);
    List<RawRow> sample = replay.sample();
    if (sample.isEmpty()) {
      throw file.refused("the list is empty", "Give it headings and at least one row.");
    }
    TableHead head = new TableHead(sample, headings);
    int titles = head.titles();
    boolean named = head.isNamed(titles);
    RawRow names = named ? sample.get(titles) : null;
    int above = named ? titles + 1 : 0;
    replay.drop(above);
    List<Problem> remarks = new ArrayList<>(opening);
    titled(sample.subList(0, named ? titles : 0), remarks);
    Headings maker = new Headings(file, sample.subList(above, sample.size()), ragged);
    this.columns = columns(maker, names, sample);
    remarks.addAll(maker.problems());
    this.facts =
        new ListFacts(description, named ? Naming.HEADINGS : Naming.NONE, columns, remarks);
    int width = columns.width();
    this.rows = ragged && named ? new RaggedRows(file, replay, width) : replay;
  }

  private Columns columns(Headings maker, @Nullable RawRow names, List<RawRow> sample) {
    RawRow first = names != null ? names : sample.get(0);
    if (first.count() > Columns.MOST) {
      throw file.error(
              first.line(),
              Columns.MOST + 1,
              "the list has " + first.count() + " columns",
              "Save only the columns that are needed; " + Columns.MOST + " can be read.")
          .asException();
    }
    return maker.columns(names);
  }

  private void titled(List<RawRow> titles, List<Problem> remarks) {
    for (RawRow title : titles) {
      remarks.add(
          file.note(
              title.line(),
              0,
              "this row is taken as a title above the headings",
              "Say otherwise with --headings first-row or --headings none."));
    }
  }

  @Override
  public ListFacts facts() {
    return facts;
  }

  @Override
  public @Nullable Row next(Consumer<Problem> problems) throws IOException {
    RawRow raw = rows.next(problems);
    while (raw != null && (raw.isBlank() || isTooLong(raw, problems))) {
      raw = rows.next(problems);
    }
    return raw == null ? null : new Row(columns, file.at(raw.line(), 0), columns.pick(raw.cells()));
  }

  /** Content outside the columns; it is never moved into one. */
  private boolean isTooLong(RawRow raw, Consumer<Problem> problems) {
    if (raw.count() <= columns.width() && columns.isGapless()) {
      return false;
    }
    for (int i = 0; i < raw.cells().length; i++) {
      if (columns.indexOfNumber(i + 1) < 0 && !raw.cells()[i].isBlank()) {
        problems.accept(surplus(raw, i + 1));
        return true;
      }
    }
    if (raw.count() > raw.cells().length) {
      problems.accept(surplus(raw, raw.cells().length + 1));
      return true;
    }
    return false;
  }

  private Problem surplus(RawRow raw, int number) {
    if (number > columns.width() && facts.naming() != Naming.NONE) {
      return file.error(
          raw.line(),
          number,
          "this row has " + raw.count() + " cells under " + columns.width() + " headings",
          "Put quotation marks round cells that hold a delimiter, or add the heading.");
    }
    return file.error(
        raw.line(),
        number,
        "a value stands in column " + number + ", which has no heading and was empty before",
        "Give the column a heading, or move the value to its place.");
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
