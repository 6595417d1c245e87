package org.openappeal.template;

/** How much a template may do. What honest texts need is a thousandth of it. */
final class Limits {
  /** Characters of a template's text. */
  static final int SOURCE = 4_000_000;

  /** Blocks and brackets within each other. */
  static final int DEPTH = 60;

  /** Characters of what one filled template prints; a letter's document has less than a tenth. */
  static final int OUTPUT = 32_000_000;

  /** Characters of one text kept with {@code #set}. */
  static final int KEPT = 100_000;

  /** Rounds of all loops together. */
  static final int ROUNDS = 200_000;

  /** Nanoseconds of one filling. */
  static final long TIME = 5_000_000_000L;

  private Limits() {}
}
