package org.openappeal.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found so far; filled by the finders of one reading. */
final class Findings {
  private final List<Found> found = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();

  void add(Found finding) {
    found.add(finding);
  }

  void doubt(String text, Passage passage, String reason) {
    candidates.add(new Candidate(text, passage, reason));
  }

  List<Found> found() {
    return found.stream().sorted(Comparator.comparingInt(f -> f.passage().first())).toList();
  }

  List<Candidate> candidates() {
    return candidates.stream().sorted(Comparator.comparingInt(c -> c.passage().first())).toList();
  }
}
