package org.openappeal.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that was probably meant. Stateless. */
public final class Nearest {
  private static final int FAR = 3;

  private Nearest() {}

  /** What to do about {@code written}: the nearest known word, or all of them if none is near. */
  public static String remedy(String written, Set<String> known) {
    return remedy(written, known, "Known here: " + String.join(", ", new TreeSet<>(known)) + ".");
  }

  /**
   * The known words that may have been meant, the nearest first.
   *
   * @param most how many of them at most
   */
  public static List<String> among(String written, Set<String> known, int most) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    int far = Math.max(FAR, written.length() / 3);
    return new TreeSet<>(known)
        .stream()
            .filter(word -> word.contains(written) || distance.apply(written, word) <= far)
            .sorted(Comparator.comparingInt(word -> distance.apply(written, word)))
            .limit(most)
            .toList();
  }

  /** What to do about {@code written}: the nearest known word, or {@code otherwise}. */
  public static String remedy(String written, Set<String> known, String otherwise) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return new TreeSet<>(known)
        .stream()
            .min(Comparator.comparingInt(word -> distance.apply(written, word)))
            .filter(word -> distance.apply(written, word) <= FAR)
            .map(word -> "Did you mean `" + word + "`?")
            .orElse(otherwise);
  }

  /** The known word nearest to {@code written}, at most so many letters away; empty if none is. */
  public static String within(int far, String written, Set<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return new TreeSet<>(known)
        .stream()
            .min(Comparator.comparingInt(word -> distance.apply(written, word)))
            .filter(word -> distance.apply(written, word) <= far)
            .orElse("");
  }
}
