package org.openappeal.datasource;

/** What a library says of a broken file, in one short line. */
final class Faults {
  private static final int LONGEST = 160;

  private Faults() {}

  static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage());
    if (message.contains("Zip bomb")) {
      return "it unpacks to far more than it should (a “zip bomb”)";
    }
    return tidy(message);
  }

  /** The first line of a message, not too long, without what a terminal would act on. */
  static String tidy(String message) {
    String line = message.lines().findFirst().orElse("").strip();
    String clean = line.replaceAll("\\p{Cntrl}", " ");
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
  }
}
