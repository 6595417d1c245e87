package org.openappeal.word;

import java.util.List;
import org.openappeal.problem.Problem;

/**
 * What is found in a template, whether or not letters can be made of it. Immutable.
 *
 * @param fields every field, in the order of the parts and the text
 * @param references every Velocity reference that prints a value, and what directives ask for,
 *     whose kind is the directive
 * @param problems what is wrong, and what a person should look at
 * @param usable whether letters can be made
 */
public record WordInspection(
    List<WordField> fields, List<WordField> references, List<Problem> problems, boolean usable) {

  /** Copies the lists. */
  public WordInspection {
    fields = List.copyOf(fields);
    references = List.copyOf(references);
    problems = List.copyOf(problems);
  }
}
