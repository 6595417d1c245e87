package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns of a list are read as which fields. Immutable.
 *
 * @param columns of each field that has any, the first to be read first
 * @param others the columns that are left alone, in the order of the file
 */
record ColumnMap(Map<Field, List<Column>> columns, List<Column> others) {

  /**
   * A column.
   *
   * @param index in the list
   * @param rank see {@link Vocabulary.Meaning}
   */
  record Column(String name, int index, int rank) {}

  /** A map that can no longer change. */
  ColumnMap {
    Map<Field, List<Column>> copy = new EnumMap<>(Field.class);
    columns.forEach((field, list) -> copy.put(field, List.copyOf(list)));
    columns = copy;
    others = List.copyOf(others);
  }

  List<Column> of(Field field) {
    return columns.getOrDefault(field, List.of());
  }

  boolean has(Field field) {
    return columns.containsKey(field);
  }

  Set<Field> fields() {
    return columns.keySet();
  }

  /** The ranks under which parts of addresses stand, the first to be read first. */
  List<Integer> addresses() {
    List<Integer> ranks = new ArrayList<>();
    columns.forEach(
        (field, list) -> {
          if (field.isAddress()) {
            list.forEach(column -> ranks.add(column.rank()));
          }
        });
    return ranks.stream().distinct().sorted().toList();
  }
}
