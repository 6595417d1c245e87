package org.openappeal.mailing;

/** Numbers with the word for what they count. Stateless. */
final class Plural {
  private Plural() {}

  /** Such as {@code 1 letter} or {@code 3 letters}. */
  static String of(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
