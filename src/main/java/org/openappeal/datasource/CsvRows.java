package org.openappeal.datasource;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** The lines of a CSV file by FastCSV. */
final class CsvRows implements RawRows {
  private final TextFile text;
  private final CsvDialect dialect;
  private final CsvReader<RawRow> reader;
  private final CloseableIterator<RawRow> rows;
  private int last;

  CsvRows(TextFile text, CsvDialect dialect) throws IOException {
    this.text = text;
    this.dialect = dialect;
    this.reader = dialect.reader().build(new CsvCells(), skip(text.reader(), dialect.skipLines()));
    this.rows = reader.iterator();
  }

  private static Reader skip(Reader text, int lines) throws IOException {
    if (lines == 0) {
      return text;
    }
    BufferedReader buffered = new BufferedReader(text);
    for (int i = 0; i < lines; i++) {
      buffered.readLine();
    }
    return buffered;
  }

  @Override
  public @Nullable RawRow next(Consumer<Problem> problems) throws IOException {
    try {
      if (!rows.hasNext()) {
        return null;
      }
      RawRow row = rows.next();
      last = row.line() + dialect.skipLines();
      return dialect.skipLines() == 0 ? row : new RawRow(last, row.count(), row.cells());
    } catch (CsvParseException e) {
      throw broken(e);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException coding) {
        throw text.broken(coding, last);
      }
      throw e.getCause();
    }
  }

  private IOException broken(CsvParseException cause) throws IOException {
    OpenQuote quote = new OpenQuote(text, dialect);
    Location place = quote.find();
    if (quote.isLongCell()) {
      return new BrokenListException(
          Problem.error(
              place,
              "this cell has more than "
                  + CsvDialect.LONGEST_CELL
                  + " characters; nothing behind it can be read",
              "Shorten it."),
          cause);
    }
    return new BrokenListException(
        Problem.error(
            place,
            "the quotation mark that opens this cell is not closed as CSV asks; nothing behind it"
                + " can be read",
            "Close the quotation mark, and write quotation marks inside a cell twice."),
        cause);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
