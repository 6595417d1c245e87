package org.openappeal.template;

import java.io.Serial;

/** A template did more than it may. */
final class LimitException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}
