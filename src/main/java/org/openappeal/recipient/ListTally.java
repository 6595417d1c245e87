package org.openappeal.recipient;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what becomes of the rows of each list. Not thread-safe. */
final class ListTally {
  private final Map<String, Map<Fate, Long>> counts = new LinkedHashMap<>();

  /** What can become of a row. */
  enum Fate {
    READ,
    ACCEPTED,
    WITHOUT_EMAIL,
    WITHOUT_ADDRESS,
    DUPLICATE,
    SUPPRESSED,
    REJECTED
  }

  void begin(String file) {
    of(file);
  }

  void count(String file, Fate fate) {
    of(file).merge(fate, 1L, Long::sum);
  }

  private Map<Fate, Long> of(String file) {
    return counts.computeIfAbsent(file, name -> new EnumMap<>(Fate.class));
  }

  /** By list, in the order they were read. */
  Map<String, ListCounts> counts() {
    Map<String, ListCounts> all = new LinkedHashMap<>();
    counts.forEach((file, fates) -> all.put(file, counts(fates)));
    return Collections.unmodifiableMap(all);
  }

  private static ListCounts counts(Map<Fate, Long> fates) {
    return new ListCounts(
        fates.getOrDefault(Fate.READ, 0L),
        fates.getOrDefault(Fate.ACCEPTED, 0L),
        fates.getOrDefault(Fate.WITHOUT_EMAIL, 0L),
        fates.getOrDefault(Fate.WITHOUT_ADDRESS, 0L),
        fates.getOrDefault(Fate.DUPLICATE, 0L),
        fates.getOrDefault(Fate.SUPPRESSED, 0L),
        fates.getOrDefault(Fate.REJECTED, 0L));
  }
}
