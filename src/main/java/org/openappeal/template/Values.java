package org.openappeal.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data a template sees, immutable all the way down. */
final class Values {
  private Values() {}

  static Object guarded(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((name, inner) -> copy.put(String.valueOf(name), guarded(inner)));
      return new Named(copy);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Values::guarded).toList();
    }
    if (value instanceof Markup || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    return value.toString();
  }

  /** No map to Velocity, so that {@code $text.of} is a name of ours and never a method of Map. */
  record Named(Map<String, Object> values) {
    @Override
    public String toString() {
      return "";
    }
  }
}
