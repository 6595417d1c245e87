package org.openappeal.outbox;

/**
 * A report on an entry, to be written down.
 *
 * @param entry the id of the entry
 * @param digest of the report, so that it counts once
 * @param file where the report was found
 * @param verdict in one word
 * @param server the server that reports; empty where it is not named
 * @param reply what it said: reply code, enhanced status, and the reason in one word
 * @param evidence the decisive lines; may name an address, so it is kept here and never logged
 * @param bounced whether SENT becomes BOUNCED
 * @param suppress whom not to write to again
 * @param why the reason of the suppression, for the person who asks later
 */
public record ReturnNote(
    long entry,
    String digest,
    String file,
    String verdict,
    String server,
    Reply reply,
    String evidence,
    boolean bounced,
    Reach suppress,
    String why) {

  /** How far a suppression reaches. */
  public enum Reach {
    /** There is none. */
    NOBODY,
    /** The address alone: the recipient may get another one. */
    ADDRESS,
    /** The recipient, by id and by address. */
    RECIPIENT
  }

  /** Names the entry, never an address. */
  @Override
  public String toString() {
    return "ReturnNote[" + entry + ", " + verdict + "]";
  }
}
