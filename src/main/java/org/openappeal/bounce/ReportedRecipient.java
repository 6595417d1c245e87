package org.openappeal.bounce;

/**
 * What a report says of one recipient.
 *
 * @param address the bare address it names; empty where it names none
 * @param original the address it was first sent to (RFC 3464 §2.3.1); empty where that is not told
 * @param verdict for this recipient alone
 * @param status the enhanced status code (RFC 3463), such as {@code 5.1.1}; empty where the report
 *     has none
 * @param code the SMTP reply code; 0 where the report has none
 * @param reason why, in one word
 * @param returned whether the message will not be tried again
 * @param evidence the decisive lines of the report; may name addresses
 */
public record ReportedRecipient(
    String address,
    String original,
    Verdict verdict,
    String status,
    int code,
    Reason reason,
    boolean returned,
    String evidence) {

  static ReportedRecipient of(String address, Verdict verdict, Reason reason, String evidence) {
    return new ReportedRecipient(address, "", verdict, "", 0, reason, false, evidence);
  }

  /** Says what is wrong, and never of whom. */
  @Override
  public String toString() {
    return status.isEmpty() ? reason.label() : status + " " + reason.label();
  }
}
