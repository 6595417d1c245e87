package org.openappeal.campaign;

/**
 * What a campaign holds itself to: the section {@code limits}.
 *
 * @param letterWords the longest letter of the organisation, in words
 * @param supporterWords the longest letter of a supporter, in words
 * @param verifiedDays how many days after its {@code verified_on} a contact is still trusted
 * @param similarity how alike two supporters' letters may be: a share above 0, up to 1
 */
public record Limits(int letterWords, int supporterWords, int verifiedDays, double similarity) {
  /** What holds where a campaign says nothing. */
  public static final Limits USUAL = new Limits(450, 350, 365, 0.8);
}
