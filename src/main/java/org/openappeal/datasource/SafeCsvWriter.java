package org.openappeal.datasource;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes CSV (RFC 4180) that no spreadsheet runs: a cell that begins like a formula gets an
 * apostrophe in front, and every cell stands in quotation marks, as OWASP advises against CSV
 * injection. Whatever writes CSV here writes it with this. Not thread-safe.
 */
public final class SafeCsvWriter implements Closeable {
  /** What begins a formula, in its usual and its full width, or hides one from such a check. */
  private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final CsvWriter csv;

  /** Writes to {@code out}, which is closed with this. */
  public SafeCsvWriter(Writer out) {
    this.csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out);
  }

  /**
   * Writes one row.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void row(List<String> cells) {
    csv.writeRecord(cells.stream().map(SafeCsvWriter::harmless).toList());
  }

  /** The text as a cell that no spreadsheet takes for a formula. */
  static String harmless(String cell) {
    String start = cell.stripLeading();
    boolean dangerous =
        !cell.isEmpty()
            && (DANGEROUS.indexOf(cell.charAt(0)) >= 0
                || (!start.isEmpty() && DANGEROUS.indexOf(start.charAt(0)) >= 0));
    return dangerous ? "'" + cell : cell;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
