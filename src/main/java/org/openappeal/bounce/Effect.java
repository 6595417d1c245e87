package org.openappeal.bounce;

import org.jspecify.annotations.Nullable;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.ReturnNote;

/**
 * What follows from a report, for one of its recipients.
 *
 * @param recipient what the report says
 * @param entry the entry it is about; null where there is none
 * @param kind what is to be done
 * @param note to be given to {@link org.openappeal.outbox.Returns#note}; null where nothing is to
 *     be written down
 */
public record Effect(
    ReportedRecipient recipient, @Nullable Entry entry, Kind kind, @Nullable ReturnNote note) {

  /** What is to be done. */
  public enum Kind {
    /** The entry came back, and the address is not written to again. */
    BOUNCED_SUPPRESSED("bounced; the address is not written to again"),
    /** The entry came back. */
    BOUNCED("bounced; the address may be written to again"),
    /** It came back, says somebody who names no more than the address: a person decides. */
    BOUNCED_IN_DOUBT("bounced, says a report that shows nothing of the message"),
    /** The recipient is not written to again. */
    SUPPRESSED("the recipient is not written to again"),
    /** Only to be kept. */
    NOTED("noted"),
    /** It is about an entry, but speaks of another address. */
    OTHER_ADDRESS("about another address than the one written to; nothing is changed"),
    /** It may be about an entry, which is too little to suppress somebody. */
    DOUBTFUL("may be about this email; nothing is changed"),
    /** It is about an entry that was not sent, as far as the outbox knows. */
    NOT_SENT("about an email that was not sent; nothing is changed"),
    /** It is about none of our entries. */
    NOT_OURS("about none of our emails; nothing is changed"),
    /** Nothing follows. */
    NOTHING("nothing is changed");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }

    /** Whether a person has to look. */
    public boolean needsPerson() {
      return this == BOUNCED_IN_DOUBT || this == DOUBTFUL || this == NOT_SENT;
    }
  }

  /** Names the entry, never an address. */
  @Override
  public String toString() {
    return "Effect[" + kind + ", " + entry + "]";
  }
}
