package org.openappeal.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.runtime.parser.node.Node;
import org.openappeal.problem.Problem;

/**
 * Facts, names and dates are no matter of wording: whatever number, reference or name stands in one
 * alternative of a block must stand in all of them, as often. To be used once.
 */
final class VariationCheck {
  private final Compiled template;
  private final NamesRule rule;
  private final List<Problem> problems = new ArrayList<>();

  VariationCheck(Compiled template, NamesRule rule) {
    this.template = template;
    this.rule = rule;
    for (int i = 0; i < template.trees().size(); i++) {
      look(template.sources().get(i), template.trees().get(i));
    }
  }

  List<Problem> problems() {
    return problems;
  }

  private void look(Source source, Node node) {
    if (template.places().containsKey(node)) {
      compare(source, node);
    }
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      look(source, node.jjtGetChild(i));
    }
  }

  private void compare(Source source, Node vary) {
    List<Facts> all = new ArrayList<>();
    boolean begins = Facts.beginsSentence(source.text(), vary.getColumn() - 1);
    for (List<Node> alternative : Vary.alternatives(vary)) {
      all.add(new Facts(alternative, rule, begins));
    }
    if (all.size() < 2) {
      problems.add(
          Problem.warning(
              source.at(vary.getColumn() - 1),
              "this `#vary` offers only one wording",
              "Part it from others with `#or`, or take `#vary` away."));
      return;
    }
    Set<String> told = new LinkedHashSet<>();
    all.forEach(facts -> told.addAll(facts.told()));
    for (String fact : told) {
      compare(source, vary, fact, all);
    }
  }

  private void compare(Source source, Node vary, String fact, List<Facts> all) {
    List<Integer> counts = all.stream().map(facts -> facts.count(fact)).toList();
    int most = counts.stream().max(Integer::compare).orElse(0);
    List<Integer> fewer = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) < most) {
        fewer.add(i);
      }
    }
    if (fewer.isEmpty()) {
      return;
    }
    String lacking =
        fewer.stream()
            .map(i -> said(counts.get(i)) + (i + 1) + line(source, vary, i))
            .collect(Collectors.joining(" and "));
    problems.add(
        source.error(
            vary.getColumn() - 1,
            "`"
                + fact
                + "` stands "
                + (most > 1 ? most + " times " : "")
                + "in wording "
                + (counts.indexOf(most) + 1)
                + " of this `#vary`, but "
                + lacking,
            "Say the same facts, names and dates in each, or take them out of the block."));
  }

  private static String said(int count) {
    return count == 0 ? "not in wording " : "only " + times(count) + " in wording ";
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  private static String line(Source source, Node vary, int alternative) {
    int at = Vary.marks(vary).get(alternative).getColumn();
    String text = source.text();
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return " (line " + source.line(at) + ")";
  }
}
