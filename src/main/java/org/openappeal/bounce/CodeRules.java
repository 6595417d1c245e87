package org.openappeal.bounce;

import java.util.List;
import java.util.regex.Pattern;

/** What enhanced status codes mean: {@code codes.tsv}. */
final class CodeRules {
  private final List<Row> rows;

  /**
   * A line of the table.
   *
   * @param suppresses whether it names one recipient, for good
   */
  record Row(Pattern code, Reason reason, boolean suppresses) {}

  CodeRules() {
    this.rows =
        Table.rows("codes.tsv").stream()
            .map(
                cells ->
                    new Row(
                        Pattern.compile(cells.get(0).replace(".", "\\.").replace("*", "\\d*")),
                        Reason.of(cells.get(1)),
                        suppresses(cells.get(2))))
            .toList();
  }

  private static boolean suppresses(String cell) {
    return switch (cell) {
      case "permanent" -> true;
      case "never" -> false;
      default -> throw new IllegalArgumentException(cell);
    };
  }

  Reason reason(StatusCode code) {
    return row(code).reason();
  }

  boolean suppresses(StatusCode code) {
    return row(code).suppresses();
  }

  private Row row(StatusCode code) {
    String text = code.toString();
    return rows.stream()
        .filter(row -> row.code().matcher(text).matches())
        .findFirst()
        .orElse(new Row(Pattern.compile(""), Reason.UNDEFINED, false));
  }
}
