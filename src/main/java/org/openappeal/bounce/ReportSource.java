package org.openappeal.bounce;

import java.util.function.Consumer;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * Where reports are read: files, or a mailbox on a server. Messages are read one by one, and none
 * is changed or deleted.
 */
public sealed interface ReportSource permits FileSource, ImapSource {

  /** Takes reports as they are read. */
  interface Reader {
    /**
     * Takes one.
     *
     * @param done to be called when what follows from it has been written down, and before {@link
     *     #end} returns
     */
    void take(Report report, Runnable done);

    /** There are no more. */
    void end();
  }

  /**
   * Hands every message to {@code reader}.
   *
   * @param problems told of each file that cannot be read
   * @throws ProblemException if there is no such source, or its server cannot be reached
   */
  void read(Reader reader, Consumer<Problem> problems);
}
