package org.openappeal.letter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Prints addresses. Not thread-safe. */
public sealed interface PostalPrint permits EnvelopePrint, LabelPrint {

  /**
   * Writes a document; a file of that name is replaced only by a whole one.
   *
   * @param items at least one, in the order they are to lie in
   * @param language of the document
   * @param problems is told whose address does not fit
   * @return how many pages it has
   * @throws ProblemException if a value cannot be printed
   * @throws IOException if the file cannot be written
   */
  int print(Iterator<PostalItem> items, Path file, Locale language, Consumer<Problem> problems)
      throws IOException;

  /** What it prints on, as a person calls it. */
  String label();
}
