package org.openappeal.datasource;

import java.io.IOException;
import java.io.Serial;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** A list breaks off: what came before is good, what comes behind cannot be read. */
final class BrokenListException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  BrokenListException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }

  ProblemException fatal() {
    return new ProblemException(problem, this);
  }
}
