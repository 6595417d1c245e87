package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.List;
import org.openappeal.recipient.ColumnMap.Column;

/**
 * How a list is read, to be shown before it is.
 *
 * @param file the list
 * @param format how it is written, for a person
 * @param fields which columns are read as which field
 * @param others the columns that are left alone
 */
public record ListMapping(String file, String format, List<Mapped> fields, List<String> others) {

  /** A mapping that can no longer change. */
  public ListMapping {
    fields = List.copyOf(fields);
    others = List.copyOf(others);
  }

  /**
   * A field and its columns.
   *
   * @param field the name of the field in {@code --map}
   * @param columns by their names; the first that is filled is taken, or all where a field has
   *     several
   */
  public record Mapped(String field, List<String> columns) {

    /** A field whose columns can no longer change. */
    public Mapped {
      columns = List.copyOf(columns);
    }
  }

  static ListMapping of(String file, String format, ColumnMap map) {
    List<Mapped> fields = new ArrayList<>();
    map.columns()
        .forEach(
            (field, columns) ->
                fields.add(new Mapped(field.key(), columns.stream().map(Column::name).toList())));
    return new ListMapping(file, format, fields, map.others().stream().map(Column::name).toList());
  }
}
