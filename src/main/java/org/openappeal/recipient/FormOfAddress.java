package org.openappeal.recipient;

import org.openappeal.problem.Location;

/**
 * How one office is addressed in one language.
 *
 * @param language BCP 47 tag, as the file has it
 * @param office the office, or {@code any}
 * @param gender the gender the form is for
 * @param envelope the line of the envelope that names the office; empty if the file has none
 * @param salutation one line, its punctuation included
 * @param closing one line; {@code {addressed}} in it stands for the words of the salutation
 * @param ownClosing the closing of a person who writes in their own name; often the same
 * @param confirmedBy the native speaker who confirmed it; empty if no one did
 * @param location where it stands in its file
 */
public record FormOfAddress(
    String language,
    String office,
    Gender gender,
    String envelope,
    String salutation,
    String closing,
    String ownClosing,
    String confirmedBy,
    Location location) {
  /** In a closing: the words of the salutation, which French letters repeat. */
  static final String ADDRESSED = "{addressed}";

  private static final String PUNCTUATION = ",;:!؛،։";

  /** Whether a native speaker has confirmed it. */
  public boolean isConfirmed() {
    return !confirmedBy.isEmpty();
  }

  /**
   * The closing of a letter that opens with {@code opening}.
   *
   * @param opening the salutation that the letter has; where it was given, not that of this form
   */
  public String closing(String opening) {
    return closing.replace(ADDRESSED, addressed(opening));
  }

  /** As {@link #closing(String)}, for a person who writes in their own name. */
  public String ownClosing(String opening) {
    return ownClosing.replace(ADDRESSED, addressed(opening));
  }

  /** The words of a salutation without the punctuation that ends it. */
  public static String addressed(String salutation) {
    int end = salutation.length();
    while (end > 0
        && (Character.isWhitespace(salutation.charAt(end - 1))
            || PUNCTUATION.indexOf(salutation.charAt(end - 1)) >= 0)) {
      end--;
    }
    return salutation.substring(0, end);
  }
}
