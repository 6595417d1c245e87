package org.openappeal.problem;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown where work cannot go on, with everything a person needs to mend it. Commands print the
 * problems and end with exit code 3; nothing has been done.
 */
public final class ProblemException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Work stopped by one problem. */
  public ProblemException(Problem problem) {
    this(List.of(problem), null);
  }

  /** Work stopped by one problem, with what the machine said of it. */
  public ProblemException(Problem problem, Throwable cause) {
    this(List.of(problem), cause);
  }

  /**
   * Work stopped by several problems.
   *
   * @throws IllegalArgumentException if {@code problems} is empty
   */
  public ProblemException(List<Problem> problems) {
    this(problems, null);
  }

  private ProblemException(List<Problem> problems, @Nullable Throwable cause) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")), cause);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("no problem");
    }
    this.problems = List.copyOf(problems);
  }

  /** What is wrong; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
