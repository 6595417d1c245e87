package org.openappeal.cli;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(arguments.length == 0 ? 2 : 0);
  }
}
