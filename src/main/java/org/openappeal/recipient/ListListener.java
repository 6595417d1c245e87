package org.openappeal.recipient;

import org.openappeal.problem.Problem;

/** Is told what lists hold, while they are read. */
public interface ListListener {

  /** How the next list is read; before its first row. */
  void mapping(ListMapping mapping);

  /** A recipient that can be used, in the order of the lists. */
  void recipient(Recipient recipient);

  /** Something a person should know. */
  void problem(Problem problem);
}
