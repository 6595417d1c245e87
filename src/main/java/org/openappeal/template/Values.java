package org.openappeal.template;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The data a template sees, immutable all the way down. What is named is guarded when it is named:
 * most of the data of a letter is not.
 */
final class Values {
  private Values() {}

  static Object guarded(Object value) {
    if (value instanceof Map<?, ?> map) {
      return new Named(map);
    }
    if (value instanceof List<?> list) {
      return new GuardedList(list);
    }
    boolean harmless =
        value instanceof String
            || value instanceof Markup
            || value instanceof Integer
            || value instanceof Long
            || value instanceof Double
            || value instanceof BigDecimal
            || value instanceof Boolean;
    return harmless ? value : value.toString();
  }

  /** No map to Velocity, so that {@code $text.of} is a name of ours and never a method of Map. */
  static final class Named {
    private final Map<?, ?> map;

    private Named(Map<?, ?> map) {
      this.map = map;
    }

    @Nullable Object get(String name) {
      Object value = map.get(name);
      return value == null ? null : guarded(value);
    }

    Set<String> names() {
      Set<String> names = new TreeSet<>();
      map.keySet().forEach(name -> names.add(String.valueOf(name)));
      return names;
    }
  }

  private static final class GuardedList extends AbstractList<Object> {
    private final List<?> list;

    GuardedList(List<?> list) {
      this.list = list;
    }

    @Override
    public Object get(int index) {
      return guarded(list.get(index));
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
