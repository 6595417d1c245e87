package org.openappeal.statement;

import java.util.List;

/** Turns one format into lines. Implementations hold no state. */
interface LineReader {
  /**
   * The lines of a file, in the order a person reads them, numbers ascending.
   *
   * @throws org.openappeal.problem.ProblemException if the file is broken or holds no text
   */
  List<Line> lines(SourceFile file);
}
