package org.openappeal.datasource;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cells of a row under their names, without an entry for each being kept. */
final class CellMap extends AbstractMap<String, String> {
  private final Columns columns;
  private final String[] cells;

  CellMap(Columns columns, String[] cells) {
    this.columns = columns;
    this.cells = cells;
  }

  @Override
  public @Nullable String get(@Nullable Object column) {
    int index = column instanceof String name ? columns.index(name) : -1;
    return index < 0 ? null : cells[index];
  }

  @Override
  public boolean containsKey(@Nullable Object column) {
    return column instanceof String name && columns.index(name) >= 0;
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, String>> iterator() {
        return IntStream.range(0, cells.length)
            .mapToObj(i -> Map.entry(columns.names().get(i), cells[i]))
            .iterator();
      }

      @Override
      public int size() {
        return cells.length;
      }
    };
  }
}
