package org.openappeal.template;

import java.io.Serial;

/** A template asked for a name that does not exist. */
final class UnknownReferenceException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  UnknownReferenceException(String message, int line, int column) {
    super(message);
    this.line = line;
    this.column = column;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
