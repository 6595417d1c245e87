package org.openappeal.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/**
 * A template with all it includes. Immutable once made.
 *
 * @param trees what Velocity made of the template and of each partial, at each of its places;
 *     Velocity knows each by its number
 * @param sources the texts they were made of
 * @param partials the number of what each {@code #include} includes
 * @param places the number of each {@code #vary}, in the order of reading
 * @param guessed names that broken directives would have brought
 */
record Compiled(
    List<SimpleNode> trees,
    List<Source> sources,
    Map<Node, Integer> partials,
    Map<Node, Integer> places,
    Set<String> guessed) {

  Source source() {
    return sources.get(0);
  }

  SimpleNode tree() {
    return trees.get(0);
  }

  /** The text that Velocity knows by this name. */
  Source source(String number) {
    return sources.get(Integer.parseInt(number));
  }

  @Nullable SimpleNode partial(Node include) {
    Integer number = partials.get(include);
    return number == null ? null : trees.get(number);
  }

  /** Each of the problems once, in the order of reading. */
  static List<Problem> inOrder(List<Source> sources, Stream<Problem> problems) {
    List<String> files = sources.stream().map(Source::file).toList();
    return problems
        .distinct()
        .sorted(
            Comparator.<Problem>comparingInt(problem -> files.indexOf(problem.location().file()))
                .thenComparingInt(problem -> problem.location().line())
                .thenComparingInt(problem -> problem.location().column()))
        .toList();
  }

  /** Characters of all texts together. */
  int length() {
    return sources.stream().mapToInt(source -> source.text().length()).sum();
  }
}
