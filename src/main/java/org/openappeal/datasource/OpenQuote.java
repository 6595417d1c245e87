package org.openappeal.datasource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.openappeal.problem.Location;

/**
 * Looks for the quotation mark that makes a list unreadable. The reader of CSV knows only the row;
 * in a row of many lines the mark may be far below its beginning.
 */
final class OpenQuote {
  private enum State {
    START,
    PLAIN,
    QUOTED,
    CLOSED
  }

  private final TextFile text;
  private final CsvDialect dialect;
  private State state = State.START;
  private int line = 1;
  private int cell = 1;
  private int openLine;
  private int openCell;
  private int plainLine;
  private int plainCell;
  private int length;

  OpenQuote(TextFile text, CsvDialect dialect) {
    this.text = text;
    this.dialect = dialect;
  }

  Location find() throws IOException {
    try (Reader reader = new BufferedReader(text.reader())) {
      int before = 0;
      for (int c = reader.read(); c >= 0 && !isWrong((char) c); c = reader.read()) {
        step((char) c, (char) before);
        before = c;
      }
    }
    return isLongCell() ? text.file().at(plainLine, plainCell) : text.file().at(openLine, openCell);
  }

  /** Whether what was found is no quotation mark, but a cell without any that has no end. */
  boolean isLongCell() {
    return state == State.PLAIN && length > CsvDialect.LONGEST_CELL;
  }

  private void plain() {
    plainLine = line;
    plainCell = cell;
    length = 1;
  }

  /** Text behind a closing mark, or a cell without end. */
  private boolean isWrong(char c) {
    return switch (state) {
      case CLOSED ->
          c != '"'
              && c != dialect.delimiter()
              && c != '\n'
              && c != '\r'
              && !(dialect.spaced() && c == ' ');
      case QUOTED, PLAIN -> length > CsvDialect.LONGEST_CELL;
      default -> false;
    };
  }

  private void step(char c, char before) {
    boolean lineEnd = c == '\r' || (c == '\n' && before != '\r');
    if (state == State.QUOTED) {
      length++;
      state = c == '"' ? State.CLOSED : State.QUOTED;
    } else if (c == '"' && state == State.CLOSED) {
      state = State.QUOTED;
    } else if (c == '"' && state == State.START) {
      state = State.QUOTED;
      openLine = line;
      openCell = cell;
      length = 0;
    } else if (c == dialect.delimiter()) {
      state = State.START;
      cell++;
    } else if (c == '\n' || c == '\r') {
      state = State.START;
      cell = 1;
    } else if (state == State.START && !(dialect.spaced() && c == ' ')) {
      state = State.PLAIN;
      plain();
    } else if (state == State.PLAIN) {
      length++;
    }
    if (lineEnd) {
      line++;
    }
  }
}
