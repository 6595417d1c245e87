package org.openappeal.problem;

/**
 * Something wrong, told so that a person can mend it.
 *
 * @param severity how much it matters
 * @param location where it is
 * @param message what is wrong, one sentence without a final full stop
 * @param remedy what to do next, one sentence; often the command to type
 */
public record Problem(Severity severity, Location location, String message, String remedy) {

  /** An {@link Severity#ERROR}. */
  public static Problem error(Location location, String message, String remedy) {
    return new Problem(Severity.ERROR, location, message, remedy);
  }

  /** A {@link Severity#WARNING}. */
  public static Problem warning(Location location, String message, String remedy) {
    return new Problem(Severity.WARNING, location, message, remedy);
  }

  /** A {@link Severity#NOTE}. */
  public static Problem note(Location location, String message, String remedy) {
    return new Problem(Severity.NOTE, location, message, remedy);
  }

  /** An exception that carries this problem alone. */
  public ProblemException asException() {
    return new ProblemException(this);
  }

  /** {@code file:line:column: severity: message}, and the remedy on a second line. */
  @Override
  public String toString() {
    String where = location.equals(Location.NONE) ? "" : location + ": ";
    return where + severity.label() + ": " + message + "\n  → " + remedy;
  }
}
