package org.openappeal.recipient;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.openappeal.datasource.Row;
import org.openappeal.recipient.ColumnMap.Column;

/** The cells of a row that are no field of a recipient, by heading; a view, not a copy. */
final class OtherCells extends AbstractMap<String, String> {
  private final Row row;
  private final ColumnMap map;

  OtherCells(Row row, ColumnMap map) {
    this.row = row;
    this.map = map;
  }

  /** The columns of the list the row stands in. */
  ColumnMap columns() {
    return map;
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, String>> iterator() {
        return map.others().stream().map(OtherCells.this::entry).iterator();
      }

      @Override
      public int size() {
        return map.others().size();
      }
    };
  }

  private Map.Entry<String, String> entry(Column column) {
    return Map.entry(column.name(), row.cell(column.index()));
  }
}
