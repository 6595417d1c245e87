package org.openappeal.outbox;

/**
 * What a mail server said (RFC 5321 §4.2).
 *
 * @param code the three-digit reply code; 0 where the server said nothing that can be read
 * @param status the enhanced status code (RFC 3463), such as {@code 5.1.1}; empty where there is
 *     none
 * @param text the words, without the codes; may name an address, so it is kept as evidence and
 *     never logged
 */
public record Reply(int code, String status, String text) {

  /**
   * No reply.
   *
   * @param why what happened instead
   */
  public static Reply none(String why) {
    return new Reply(0, "", why);
  }

  /** Codes 400 to 499: try again later. */
  public boolean isTransient() {
    return code >= 400 && code < 500;
  }

  /** Codes 500 to 599: do not try again. */
  public boolean isPermanent() {
    return code >= 500 && code < 600;
  }

  /** The codes alone: the words may name an address. */
  @Override
  public String toString() {
    return code == 0 ? "no reply" : status.isEmpty() ? "" + code : code + " " + status;
  }
}
