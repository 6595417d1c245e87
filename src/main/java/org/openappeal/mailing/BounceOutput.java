package org.openappeal.mailing;

import java.io.PrintWriter;
import java.util.List;
import org.openappeal.bounce.Report;

/** Where {@link Bounces} says what it finds, while it finds it. */
public abstract sealed class BounceOutput permits BounceJson, BounceText {

  /**
   * One JSON object a line for each message: {@code file}, {@code verdict}, {@code recipients} with
   * {@code address}, {@code status} and {@code reason}, {@code message_id} of the message it is
   * about; and {@code effects} where it is about an email of the campaign.
   */
  public static BounceOutput json(PrintWriter out) {
    return new BounceJson(out);
  }

  /** A line for each report, without addresses; what is no report is only counted. */
  public static BounceOutput text(PrintWriter out) {
    return new BounceText(out);
  }

  /**
   * Prints one message.
   *
   * @param effects one for each recipient; none where there is no campaign
   */
  abstract void report(Report report, List<Followed> effects);

  /** Ends the output. */
  abstract void end(BounceSummary summary, boolean dryRun);
}
