package org.openappeal.template;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The data a template sees, immutable all the way down. What is named is guarded when it is named:
 * most of the data of a letter is not.
 */
final class Values {
  private Values() {}

  static Object guarded(Object value) {
    if (value instanceof Map<?, ?> map) {
      return new Named(new GuardedMap(map));
    }
    if (value instanceof List<?> list) {
      return new GuardedList(list);
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

  private static final class GuardedMap extends AbstractMap<String, Object> {
    private final Map<?, ?> map;

    GuardedMap(Map<?, ?> map) {
      this.map = map;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
      Object value = map.get(name);
      return value == null ? null : guarded(value);
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
      return map.entrySet().stream()
          .map(entry -> Map.entry(String.valueOf(entry.getKey()), guarded(entry.getValue())))
          .collect(Collectors.toUnmodifiableSet());
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
