package org.openappeal.problem;

import java.util.Locale;

/** How much a {@link Problem} matters. */
public enum Severity {
  /** The input it names cannot be used. */
  ERROR,
  /** The work was done, and a person should look. */
  WARNING,
  /** Worth knowing; nothing needs doing. */
  NOTE;

  /** The name as printed and as written to JSON, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
