package org.openappeal.datasource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The fields of an object as cells: {@code {"address": {"city": "Oslo"}}} is the cell {@code
 * address.city}; several texts stand in one cell, a line feed between them; of several objects, the
 * first is {@code phones.1}.
 */
final class JsonCells {
  private final Map<String, String> cells = new LinkedHashMap<>();

  private JsonCells() {}

  static Map<String, String> of(Map<?, ?> object) {
    JsonCells flat = new JsonCells();
    flat.object("", object);
    return flat.cells;
  }

  private void object(String prefix, Map<?, ?> object) {
    object.forEach((name, value) -> value(prefix + name, value));
  }

  private void value(String name, Object value) {
    if (value instanceof Map<?, ?> object) {
      object(name + ".", object);
    } else if (value instanceof List<?> list) {
      list(name, list);
    } else {
      cells.merge(name, value.toString(), (a, b) -> a + "\n" + b);
    }
  }

  private void list(String name, List<?> list) {
    if (list.stream().allMatch(String.class::isInstance)) {
      value(
          name,
          list.stream()
              .map(Object::toString)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining("\n")));
    } else {
      for (int i = 0; i < list.size(); i++) {
        value(name + "." + (i + 1), list.get(i));
      }
    }
  }
}
