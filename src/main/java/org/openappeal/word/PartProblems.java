package org.openappeal.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.problem.Severity;

/** What is wrong with one template, each place told once. */
final class PartProblems {
  private static final int MOST = 200;

  private final Location file;
  private final Map<String, Found> found = new LinkedHashMap<>();
  private final List<String> parts = new ArrayList<>();

  private record Found(Place place, Problem problem) {}

  PartProblems(Path file) {
    this(Location.of(file));
  }

  private PartProblems(Location file) {
    this.file = file;
  }

  /** The same file, with nothing found yet. */
  PartProblems empty() {
    return new PartProblems(file);
  }

  void error(Place place, String message, String remedy) {
    add(place, Problem.error(file, place + ": " + message, remedy));
  }

  void warning(Place place, String message, String remedy) {
    add(place, Problem.warning(file, place + ": " + message, remedy));
  }

  void note(Place place, String message, String remedy) {
    add(place, Problem.note(file, place + ": " + message, remedy));
  }

  void addAll(List<Problem> problems) {
    problems.forEach(problem -> add(Place.of(""), problem));
  }

  private void add(Place place, Problem problem) {
    if (!parts.contains(place.part())) {
      parts.add(place.part());
    }
    if (found.size() < MOST) {
      found.putIfAbsent(problem.message(), new Found(place, problem));
    }
  }

  /** The whole file cannot be used. */
  ProblemException refused(String message, String remedy) {
    return Problem.error(file, message, remedy).asException();
  }

  /** A part cannot be read. */
  ProblemException broken(String part, String reason) {
    return refused(
        part + " cannot be read: " + reason,
        "Open the document in a word processor and save it again as “.docx”.");
  }

  /** A letter cannot be made because of what stands at {@code place}. */
  ProblemException stopped(Place place, String message, String remedy) {
    return Problem.error(file, place + ": " + message, remedy).asException();
  }

  Problem warned(Place place, String message, String remedy) {
    return Problem.warning(file, place + ": " + message, remedy);
  }

  /**
   * @throws ProblemException with every problem if one of them is an error
   */
  void throwErrors() {
    List<Problem> all = list();
    if (all.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw new ProblemException(all);
    }
  }

  /** In the order of the parts and their paragraphs. */
  List<Problem> list() {
    return found.values().stream()
        .sorted(
            Comparator.<Found>comparingInt(one -> parts.indexOf(one.place.part()))
                .thenComparingInt(one -> one.place.paragraph()))
        .map(Found::problem)
        .toList();
  }
}
