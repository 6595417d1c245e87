package org.openappeal.datasource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that the objects of a list have, those inside of them too, and which of them hold
 * lists: so that what one object leaves out is empty, and not unknown.
 */
final class JsonNames {
  private final Map<String, JsonNames> names = new LinkedHashMap<>();
  private final JsonNames root;
  private boolean list;
  private int count;

  JsonNames() {
    this.root = this;
  }

  private JsonNames(JsonNames root) {
    this.root = root;
  }

  /** The outermost names, in the order in which they were found. */
  List<String> names() {
    return List.copyOf(names.keySet());
  }

  /** Takes in the names of an object; returns how many are known at all depths. */
  int add(Map<?, ?> object) {
    object.forEach((name, value) -> named(String.valueOf(name)).look(value));
    return root.count;
  }

  private JsonNames named(String name) {
    return names.computeIfAbsent(
        name,
        any -> {
          root.count++;
          return new JsonNames(root);
        });
  }

  private void look(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      add(object);
    } else if (value instanceof List<?> items) {
      list = true;
      items.forEach(this::look);
    }
  }

  /** The object with every name, those that it lacks empty. */
  Map<String, Object> fill(Map<?, ?> object) {
    Map<String, Object> filled = new LinkedHashMap<>(names.size() * 2);
    names.forEach((name, inner) -> filled.put(name, inner.filled(object.get(name))));
    return filled;
  }

  private Object filled(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return fill(object);
    }
    if (value instanceof List<?> items) {
      return new JsonItems(items.stream().map(this::filledItem).toList());
    }
    if (value == null || value.equals("")) {
      return list ? JsonItems.NONE : "";
    }
    return value;
  }

  /** A list in a list has the names of the outer one. */
  private Object filledItem(Object item) {
    return item instanceof Map<?, ?> || item instanceof List<?> ? filled(item) : item;
  }
}
