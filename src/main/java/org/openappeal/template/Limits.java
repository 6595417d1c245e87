package org.openappeal.template;

/**
 * How much a template may do. What honest texts need is a hundredth of it.
 *
 * @param source characters of a template's text, with all it includes
 * @param output characters that values and loops may add to a template's own text
 * @param rounds rounds of all loops together
 * @param nanoseconds of processor time for one filling
 */
record Limits(int source, int output, int rounds, long nanoseconds) {
  /** Blocks that stand in each other. */
  static final int DEPTH = 30;

  /** Brackets that stand in each other. */
  static final int BRACKETS = 20;

  /** Characters between the brackets of a directive, or of a reference; texts not counted. */
  static final int ARGUMENTS = 1_000;

  /** Characters of one text kept with {@code #set}. */
  static final int KEPT = 65_536;

  /** Characters of what is looked for in a text. */
  static final int SOUGHT = 1_000;

  /** Numbers of a range. */
  static final int RANGE = 1_000;

  /** Partials that stand in each other, and partials of one template together. */
  static final int PARTIALS_DEEP = 4;

  static final int PARTIALS = 100;

  /** Characters of a Word template's part may be many, for its markup counts. */
  static final int SOURCE_OF_MARKUP = 32 * 1024 * 1024;

  static Limits standard() {
    return new Limits(1024 * 1024, 1024 * 1024, 100_000, 2_000_000_000L);
  }

  int sourceOf(OutputKind kind) {
    return kind == OutputKind.WORD ? SOURCE_OF_MARKUP : source;
  }
}
