package org.openappeal.bounce;

import org.jspecify.annotations.Nullable;
import org.openappeal.outbox.Entry;

/**
 * The entry that a report speaks of, for one of its recipients.
 *
 * @param recipient what the report says
 * @param entry null where none fits
 * @param by what they have in common
 */
record Match(ReportedRecipient recipient, @Nullable Entry entry, By by) {

  /** What a report and an entry have in common. */
  enum By {
    /** Nothing. */
    NOTHING,
    /** The address alone, which anybody may know. */
    ADDRESS,
    /** Address and subject. */
    SUBJECT,
    /** The address it was returned to, which names recipient and revision. */
    RETURN_PATH,
    /** The Message-ID. */
    MESSAGE_ID;

    /** Whether the report is of somebody who had the message before them. */
    boolean isSure() {
      return compareTo(SUBJECT) >= 0;
    }
  }

  static Match none(ReportedRecipient recipient) {
    return new Match(recipient, null, By.NOTHING);
  }
}
