package org.openappeal.yaml;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that was probably meant. */
final class Nearest {
  private static final int FAR = 3;

  private Nearest() {}

  static String remedy(String written, Set<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return new TreeSet<>(known)
        .stream()
            .min(Comparator.comparingInt(word -> distance.apply(written, word)))
            .filter(word -> distance.apply(written, word) <= FAR)
            .map(word -> "Did you mean `" + word + "`?")
            .orElse("Known here: " + String.join(", ", new TreeSet<>(known)) + ".");
  }
}
