package org.openappeal.datasource;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** Objects of any kind, one row each. */
final class JsonReader implements RowReader {
  private final ListFacts facts;
  private final JsonObjects objects;

  JsonReader(ListFacts facts, JsonObjects objects) {
    this.facts = facts;
    this.objects = objects;
  }

  @Override
  public ListFacts facts() {
    return facts;
  }

  @Override
  public @Nullable Row next(Consumer<Problem> problems) throws IOException {
    JsonObjects.Found found = objects.next(problems);
    if (found == null) {
      return null;
    }
    Columns columns = facts.columns();
    String[] cells = new String[columns.names().size()];
    Arrays.fill(cells, "");
    JsonCells.of(found.fields())
        .forEach(
            (name, value) -> {
              int index = columns.index(name);
              if (index >= 0) {
                cells[index] = value;
              }
            });
    return new Row(columns, found.place(), cells);
  }

  @Override
  public void close() throws IOException {
    objects.close();
  }
}
