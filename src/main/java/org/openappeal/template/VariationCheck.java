package org.openappeal.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.Node;
import org.openappeal.problem.Problem;

/**
 * Facts, names and dates are no matter of wording: whatever number, reference or name stands in one
 * alternative of a block must stand in all of them.
 */
final class VariationCheck {
  private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?([A-Za-z_][\\w.]*\\w)\\}?");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,:/]*\\d|\\d");
  private static final Pattern CAPITAL =
      Pattern.compile("(?<=[\\p{L}\\p{N},;)’\"”] )\\p{Lu}[\\p{L}\\p{M}’'-]+");

  private final Source source;
  private final NamesRule names;

  VariationCheck(Source source, NamesRule names) {
    this.source = source;
    this.names = names;
  }

  List<Problem> look(ASTDirective vary) {
    List<String> alternatives = Vary.alternatives(vary).stream().map(this::text).toList();
    List<Problem> problems = new ArrayList<>();
    if (alternatives.size() < 2) {
      problems.add(
          Problem.warning(
              source.of(vary), "`#vary` offers only one wording", "Part others with `#or`."));
    }
    for (int i = 0; i < alternatives.size(); i++) {
      if (alternatives.get(i).isBlank()) {
        problems.add(missing(vary, i, "says nothing"));
      }
    }
    Set<String> facts = new LinkedHashSet<>();
    alternatives.forEach(text -> facts.addAll(facts(text)));
    for (String fact : facts) {
      for (int i = 0; i < alternatives.size(); i++) {
        if (!holds(alternatives.get(i), fact)) {
          problems.add(missing(vary, i, "does not have `" + fact + "`, another has"));
          break;
        }
      }
    }
    return problems;
  }

  private Problem missing(ASTDirective vary, int alternative, String what) {
    return Problem.error(
        source.of(vary),
        "wording " + (alternative + 1) + " of this `#vary` " + what,
        "Say the same facts, names and dates in each, or take them out of the block.");
  }

  private Set<String> facts(String text) {
    Set<String> facts = new LinkedHashSet<>();
    find(REFERENCE, text, 1).forEach(name -> facts.add("$" + name));
    String prose = REFERENCE.matcher(text).replaceAll("x");
    facts.addAll(find(NUMBER, prose, 0));
    if (names == NamesRule.CAPITALS) {
      facts.addAll(find(CAPITAL, prose.replaceAll("\\s+", " "), 0));
    }
    return facts;
  }

  /** Letter case apart from the first: a name may begin a sentence elsewhere. */
  private static boolean holds(String text, String fact) {
    if (fact.startsWith("$")) {
      return find(REFERENCE, text, 1).contains(fact.substring(1));
    }
    String prose = REFERENCE.matcher(text).replaceAll("x");
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(fact) + "(?![\\p{L}\\p{N}])")
        .matcher(prose)
        .find();
  }

  private static List<String> find(Pattern pattern, String text, int group) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(group));
    }
    return found;
  }

  private String text(List<Node> nodes) {
    StringBuilder text = new StringBuilder();
    nodes.forEach(node -> text.append(node.literal()));
    return text.toString();
  }
}
