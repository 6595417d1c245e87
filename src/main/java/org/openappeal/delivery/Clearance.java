package org.openappeal.delivery;

import org.openappeal.outbox.Entry;
import org.openappeal.outbox.StateName;
import org.openappeal.problem.ProblemException;

/**
 * Asked just before an entry goes out: approval and sending may lie days apart, and a run may last
 * through the night.
 */
@FunctionalInterface
public interface Clearance {
  /** Lets everything go. */
  Clearance GIVEN = entry -> new Go();

  /**
   * Whether {@code entry} may go out now.
   *
   * @throws ProblemException if nothing more may go out at all; the run then ends with its problems
   */
  Verdict judge(Entry entry);

  /** What is to become of the entry. */
  sealed interface Verdict {}

  /** It may go out. */
  record Go() implements Verdict {}

  /**
   * It may not.
   *
   * @param becomes HELD, EXPIRED or SUPPRESSED
   * @param why for the person who asks later
   */
  record TakeBack(StateName becomes, String why) implements Verdict {}
}
