package org.openappeal.problem;

import java.util.Comparator;
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
