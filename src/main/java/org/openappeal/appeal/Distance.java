package org.openappeal.appeal;

import java.util.Arrays;

/**
 * How many letters must be added, left out, exchanged or swapped with the next one to turn one word
 * into another (Damerau–Levenshtein, no letter touched twice).
 */
final class Distance {
  private Distance() {}

  /** The distance, or {@code most + 1} where it is more than {@code most}. */
  static int of(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    Arrays.setAll(last, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int cost = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (a == b ? 0 : 1));
        boolean swapped =
            i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2) && a != b;
        row[j] = swapped ? Math.min(cost, before[j - 2] + 1) : cost;
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return Math.min(last[other.length()], most + 1);
  }
}
