package org.openappeal.template;

import java.io.Serial;

/** A template asked for a name that does not exist. */
final class UnknownReferenceException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String template;
  private final int line;
  private final int column;

  UnknownReferenceException(String message, String template, int line, int column) {
    super(message);
    this.template = template;
    this.line = line;
    this.column = column;
  }

  /** What Velocity calls the template. */
  String template() {
    return template;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
