package org.openappeal.recipient;

/**
 * What became of the rows of a list. Each row is counted once: {@code read} is the sum of {@code
 * accepted}, {@code duplicates}, {@code suppressed} and {@code rejected}.
 *
 * @param read rows that are not blank
 * @param accepted rows that are recipients
 * @param withoutEmail how many of these have no email address
 * @param withoutAddress how many of these have no postal address
 * @param duplicates rows about a recipient who stands in an earlier row: merged into that one, or
 *     told of and left for a person
 * @param suppressed rows about someone who must not be contacted
 * @param rejected rows that are broken
 */
public record ListCounts(
    long read,
    long accepted,
    long withoutEmail,
    long withoutAddress,
    long duplicates,
    long suppressed,
    long rejected) {

  /** No rows. */
  public static final ListCounts NONE = new ListCounts(0, 0, 0, 0, 0, 0, 0);

  /** The sums of both. */
  public ListCounts plus(ListCounts other) {
    return new ListCounts(
        read + other.read,
        accepted + other.accepted,
        withoutEmail + other.withoutEmail,
        withoutAddress + other.withoutAddress,
        duplicates + other.duplicates,
        suppressed + other.suppressed,
        rejected + other.rejected);
  }
}
