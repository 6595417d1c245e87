package org.openappeal.mailing;

import java.util.List;
import org.openappeal.problem.Problem;

/** One concern of {@code appeal check}. To be run once. */
interface Check {

  /** What is wrong, in the order it was found. Nothing is written. */
  List<Problem> run();
}
