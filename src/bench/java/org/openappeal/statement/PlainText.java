package org.openappeal.statement;

import java.io.IOException;
import java.nio.file.Path;

/** Prints the text of a PDF and does nothing else. */
final class PlainText {
  private PlainText() {}

  /** Takes the name of the file. */
  public static void main(String[] arguments) throws IOException {
    System.out.print(StatementSuite.text(Path.of(arguments[0])));
  }
}
