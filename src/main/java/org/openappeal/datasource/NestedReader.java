package org.openappeal.datasource;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** Objects of any kind, one row each, with what they hold as it is. */
final class NestedReader implements RowReader {
  private final ListFacts facts;
  private final JsonObjects objects;
  private final JsonNames names;

  NestedReader(ListFacts facts, JsonObjects objects, JsonNames names) {
    this.facts = facts;
    this.objects = objects;
    this.names = names;
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
    Map<String, Object> values = names.fill(found.fields());
    String[] cells = new String[facts.columns().names().size()];
    Arrays.fill(cells, "");
    for (int i = 0; i < cells.length; i++) {
      StringBuilder text = new StringBuilder();
      texts(values.get(facts.columns().names().get(i)), text);
      cells[i] = text.toString();
    }
    return new Row(facts.columns(), found.place(), cells, values);
  }

  /** What a value holds at all depths, a line feed between. */
  private static void texts(@Nullable Object value, StringBuilder text) {
    if (value instanceof Map<?, ?> object) {
      object.values().forEach(inner -> texts(inner, text));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> texts(inner, text));
    } else if (value != null && !value.equals("")) {
      text.append(text.length() == 0 ? "" : "\n").append(value);
    }
  }

  @Override
  public void close() throws IOException {
    objects.close();
  }
}
