package org.openappeal.statement;

import java.util.List;
import java.util.Locale;

/**
 * How much of what was expected was found, and how much was found beside it. An expected text is
 * the least that a found one must hold: it is found where it stands in one, or one stands in it.
 *
 * @param missing what was expected and not found
 * @param extra what was found and not expected
 * @param expected how many were expected
 * @param found how many were found
 */
record Score(List<String> missing, List<String> extra, int expected, int found) {

  static Score of(List<String> expected, List<String> found) {
    return new Score(
        expected.stream().filter(e -> found.stream().noneMatch(f -> overlap(e, f))).toList(),
        found.stream().filter(f -> expected.stream().noneMatch(e -> overlap(e, f))).toList(),
        expected.size(),
        found.size());
  }

  static boolean overlap(String one, String other) {
    String left = normal(one);
    String right = normal(other);
    return left.contains(right) || right.contains(left);
  }

  private static String normal(String text) {
    return Characters.fold(Characters.tidy(text)).replaceAll("[.,;:]+$", "").strip();
  }

  /** Recall and precision in percent, and the numbers behind them. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%3d %% of %2d, %3d %% right",
        percent(expected - missing.size(), expected),
        expected,
        percent(found - extra.size(), found));
  }

  private static int percent(int part, int whole) {
    return whole == 0 ? 100 : Math.round(100f * part / whole);
  }
}
