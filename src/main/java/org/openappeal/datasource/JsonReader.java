package org.openappeal.datasource;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** Objects of any kind, one row each. */
final class JsonReader implements RowReader {
  private final TextFile text;
  private final JsonObjects objects;
  private final Columns columns;
  private final List<Problem> remarks;

  JsonReader(TextFile text, JsonObjects objects, Columns columns, List<Problem> remarks) {
    this.text = text;
    this.objects = objects;
    this.columns = columns;
    this.remarks = remarks;
  }

  @Override
  public String description() {
    return "JSON" + text.suffix();
  }

  @Override
  public boolean hasHeadings() {
    return true;
  }

  @Override
  public Columns columns() {
    return columns;
  }

  @Override
  public List<Problem> remarks() {
    return remarks;
  }

  @Override
  public @Nullable Row next(Consumer<Problem> problems) throws IOException {
    JsonObjects.Found found = objects.next(problems);
    if (found == null) {
      return null;
    }
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
