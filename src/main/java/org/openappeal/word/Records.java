package org.openappeal.word;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows one letter is made from: one, or as many as its {@code NEXT} fields ask for. */
final class Records {
  /** What {@link #find} answers where there is no such name. */
  static final Object ABSENT = new Object();

  private final Iterator<? extends Map<String, Object>> rows;
  private final List<Map<String, Object>> read = new ArrayList<>();
  private int at;

  /** Takes the first row. */
  Records(Iterator<? extends Map<String, Object>> rows) {
    this.rows = rows;
    read.add(rows.next());
  }

  /** The row at hand; behind the last one there is an empty one. */
  Map<String, Object> current() {
    return ended() ? Map.of() : read.get(at);
  }

  /** How many rows have been looked at, the one at hand included. */
  int number() {
    return at + 1;
  }

  /** How many rows the letter took. */
  int taken() {
    return read.size();
  }

  /** Takes the next row; after the last one every name is empty. */
  void next() {
    at++;
    if (at == read.size() && rows.hasNext()) {
      read.add(rows.next());
    }
    at = Math.min(at, read.size());
  }

  boolean ended() {
    return at == read.size();
  }

  /** Headers and what else stands on every page are filled from the first row. */
  void rewind() {
    at = 0;
  }

  /** Goes back to the row that was at hand when {@link #number} was {@code number}. */
  void back(int number) {
    at = number - 1;
  }

  /**
   * The value of a name as Word finds a column (ECMA-376 part 1, §17.16.5.35): in any case, and
   * with underscores for blanks; a dot leads into what a value holds.
   */
  static @Nullable Object find(Map<String, Object> row, String name) {
    if (row.containsKey(name)) {
      return row.get(name);
    }
    String folded = fold(name);
    for (Map.Entry<String, Object> column : row.entrySet()) {
      if (fold(column.getKey()).equals(folded)) {
        return column.getValue();
      }
    }
    int dot = name.indexOf('.');
    if (dot > 0 && find(row, name.substring(0, dot)) instanceof Map<?, ?> inner) {
      return find(named(inner), name.substring(dot + 1));
    }
    return ABSENT;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> named(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  static String fold(String name) {
    return name.replaceAll("[\\s_\u00a0]+", "_").toLowerCase(Locale.ROOT);
  }
}
