package org.openappeal.recipient;

import java.util.Optional;
import java.util.Set;
import org.openappeal.datasource.Row;

/** What a list itself says against contacting someone. Stateless. */
final class OptOut {
  private static final Set<String> NO =
      Set.of(
          "", "0", "0 0", "no", "n", "false", "f", "none", "null", "nein", "falsch", "non", "faux",
          "nei", "usann", "нет", "ложь", "xeyr", "yox");

  private OptOut() {}

  /** The rule that a row states; whatever is not certainly a no counts, such as a date. */
  static Optional<Suppression> of(Row row, ColumnMap map) {
    return map.of(Field.DO_NOT_CONTACT).stream()
        .filter(column -> !NO.contains(Folding.fold(row.cell(column.index()))))
        .findFirst()
        .map(
            column ->
                new Suppression(
                    "",
                    "",
                    "",
                    null,
                    "the column `" + column.name() + "` of the list says so",
                    row.location(column.name())));
  }
}
