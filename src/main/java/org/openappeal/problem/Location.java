package org.openappeal.problem;

import java.nio.file.Path;

/**
 * A place in a file.
 *
 * @param file the file as the user would name it; empty where no file is concerned
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1; 0 where the whole line is meant
 */
public record Location(String file, int line, int column) {

  /** No place at all: the command line, the network, the machine. */
  public static final Location NONE = new Location("", 0, 0);

  /**
   * @throws IllegalArgumentException if {@code line} or {@code column} is negative
   */
  public Location {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("line " + line + ", column " + column);
    }
  }

  /** The whole of {@code file}. */
  public static Location of(Path file) {
    return new Location(file.toString(), 0, 0);
  }

  /** One line of {@code file}. */
  public static Location of(Path file, int line) {
    return new Location(file.toString(), line, 0);
  }

  /** One place in {@code file}. */
  public static Location of(Path file, int line, int column) {
    return new Location(file.toString(), line, column);
  }

  /** {@code file:line:column}, without the parts that are not known. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    return text.toString();
  }
}
