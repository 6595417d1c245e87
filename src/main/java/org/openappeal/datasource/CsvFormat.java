package org.openappeal.datasource;

import java.io.IOException;
import org.openappeal.problem.ProblemException;

/** Opens a list that is CSV. */
final class CsvFormat {
  private CsvFormat() {}

  static RowReader open(TextFile text, ReadOptions options) throws IOException {
    String head = text.head();
    CsvDialect dialect = CsvDialects.find(head, text.file().isShort(), options);
    CsvRows rows = new CsvRows(text, dialect);
    try {
      return new TableReader(
          text.file(),
          dialect.description() + text.suffix(),
          rows,
          options.headings(),
          text.remarks(),
          true);
    } catch (IOException | ProblemException e) {
      rows.close();
      throw e;
    }
  }
}
