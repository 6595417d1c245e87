package org.openappeal.datasource;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * How a CSV file is written.
 *
 * @param delimiter between cells
 * @param skipLines lines in front that are for Excel alone: {@code sep=;}
 * @param spaced whether spaces stand between a delimiter and a quotation mark
 * @param comments whether lines that begin with {@code #} are left out
 */
record CsvDialect(char delimiter, int skipLines, boolean spaced, boolean comments) {
  /** A cell that is longer is a quotation mark that was not closed, or no text. */
  static final int LONGEST_CELL = 1 << 20;

  CsvReaderBuilder reader() {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .trimWhitespacesAroundQuotes(spaced)
        .commentStrategy(comments ? CommentStrategy.SKIP : CommentStrategy.NONE)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_CELL);
  }

  String description() {
    return "CSV with "
        + switch (delimiter) {
          case ',' -> "commas";
          case ';' -> "semicolons";
          case '\t' -> "tabs";
          case '|' -> "vertical bars";
          default -> "`" + delimiter + "`";
        };
  }
}
