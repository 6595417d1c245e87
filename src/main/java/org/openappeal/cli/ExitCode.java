package org.openappeal.cli;

/** What a command answers to the shell. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Done, but with problems that need a person; each was printed. */
  static final int PROBLEMS = 1;

  /** The command line was wrong. */
  static final int USAGE = 2;

  /** Nothing was done, because an input is broken. */
  static final int BROKEN = 3;

  private ExitCode() {}
}
