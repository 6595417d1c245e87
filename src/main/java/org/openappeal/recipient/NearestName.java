package org.openappeal.recipient;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that was probably meant. Looks at all names for the first texts it is asked about,
 * and then no more: a list with thousands of wrong names is not helped by them. Not thread-safe.
 */
final class NearestName {
  private static final int LONGEST = 40;
  private static final int MOST = 200;

  private final Map<String, Optional<String>> answers = new HashMap<>();

  /** The name among {@code names} that is nearest to {@code folded}, if one is near. */
  Optional<String> find(String folded, Map<String, String> names) {
    if (folded.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> known = answers.get(folded);
    if (known != null || answers.size() >= MOST) {
      return known == null ? Optional.empty() : known;
    }
    Optional<String> nearest = Optional.ofNullable(nearest(folded, names));
    answers.put(folded, nearest);
    return nearest;
  }

  private static @Nullable String nearest(String folded, Map<String, String> names) {
    int far = Math.min(3, folded.length() / 3);
    String nearest = null;
    for (String name : names.keySet().stream().sorted().toList()) {
      int distance = new LevenshteinDistance(far).apply(folded, name);
      if (distance >= 0 && distance <= far) {
        far = distance - 1;
        nearest = name;
      }
      if (far < 0) {
        break;
      }
    }
    return nearest;
  }
}
