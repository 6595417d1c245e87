package org.openappeal.statement;

/** The most that is read as a statement: hundreds of times the longest there is. */
final class TextLimits {
  static final int CHARACTERS = 12_000_000;
  static final int LINES = 250_000;

  /** Of HTML; each may become a line. */
  static final int TAGS = 500_000;

  private TextLimits() {}

  /**
   * Refuses a text that is too long.
   *
   * @throws org.openappeal.problem.ProblemException if it is
   */
  static void check(String text, SourceFile file) {
    if (text.length() > CHARACTERS) {
      throw file.refused(
          "the file has "
              + text.length() / 1_000_000
              + " million characters, which is no statement",
          "Name the statement itself; up to 12 million characters are read.");
    }
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        lines++;
      }
    }
    lines(lines, file);
  }

  static void lines(int lines, SourceFile file) {
    if (lines > LINES) {
      throw file.refused(
          "the file has more than 250,000 lines, which is no statement",
          "Name the statement itself; up to 250,000 lines are read.");
    }
  }
}
