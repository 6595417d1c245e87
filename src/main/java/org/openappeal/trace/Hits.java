package org.openappeal.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openappeal.statement.Passage;
import org.openappeal.trace.Traced.Evidence;

/** What was found in the statement for one part of an appeal. Not thread-safe. */
final class Hits {
  private final List<Hit> hits = new ArrayList<>();

  private record Hit(String words, List<Passage> places) {}

  /** Words, and everywhere that the statement holds them; at least one place. */
  void add(String words, List<Passage> places) {
    hits.add(new Hit(words, List.copyOf(places)));
  }

  /**
   * By line. What stands in several places is shown nearest to what stands in one alone: a year or
   * a name says little by itself.
   */
  List<Evidence> evidence() {
    List<Passage> sure =
        hits.stream()
            .filter(hit -> hit.places().size() == 1)
            .map(hit -> hit.places().get(0))
            .toList();
    Map<Passage, Set<String>> byLines =
        new TreeMap<>(Comparator.comparingInt(Passage::first).thenComparingInt(Passage::last));
    for (Hit hit : hits) {
      Passage nearest =
          hit.places().stream()
              .min(Comparator.comparingInt(place -> distance(place, sure)))
              .orElseThrow();
      byLines.computeIfAbsent(nearest, none -> new LinkedHashSet<>()).add(hit.words());
    }
    List<Evidence> evidence = new ArrayList<>();
    byLines.forEach((lines, words) -> evidence.add(new Evidence(lines, List.copyOf(words))));
    return evidence;
  }

  private static int distance(Passage place, List<Passage> sure) {
    return sure.stream().mapToInt(other -> Math.abs(place.first() - other.first())).min().orElse(0);
  }
}
