package org.openappeal.word;

import java.nio.file.Path;
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
  private final Map<String, Problem> found = new LinkedHashMap<>();

  PartProblems(Path file) {
    this.file = Location.of(file);
  }

  void error(Place place, String message, String remedy) {
    add(Problem.error(file, place + ": " + message, remedy));
  }

  void warning(Place place, String message, String remedy) {
    add(Problem.warning(file, place + ": " + message, remedy));
  }

  void addAll(List<Problem> problems) {
    problems.forEach(this::add);
  }

  private void add(Problem problem) {
    if (found.size() < MOST) {
      found.putIfAbsent(problem.message(), problem);
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
    if (found.values().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw new ProblemException(List.copyOf(found.values()));
    }
  }

  List<Problem> list() {
    return List.copyOf(found.values());
  }
}
