package org.openappeal.template;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIntegerRange;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Refuses what a template may say in Velocity but not here, and loads what it includes. */
final class TreeGuard {
  private static final Pattern INTERPOLATED = Pattern.compile("\\$!?\\{?[A-Za-z_]");

  private final Source source;
  private final @Nullable Partials partials;
  private final List<Problem> problems;

  /**
   * @param partials null in a partial, which may include no other
   * @param problems gets what is refused
   */
  TreeGuard(Source source, @Nullable Partials partials, List<Problem> problems) {
    this.source = source;
    this.partials = partials;
    this.problems = problems;
  }

  void look(Node node) {
    look(node, 0);
  }

  private void look(Node node, int depth) {
    if (depth > Limits.DEPTH * 4) {
      add(node, "blocks and brackets stand too deep in each other", "Write it simpler.");
      return;
    }
    if (node instanceof ASTIntegerRange) {
      add(node, "a template cannot count from one number to another", "Loop over a list.");
    }
    if (node instanceof ASTStringLiteral text && INTERPOLATED.matcher(text.literal()).find()) {
      add(
          node,
          "a reference in quotes is not filled in: " + text.literal(),
          "Write it as `$target.name + \", …\"`.");
    }
    if (node instanceof ASTDirective directive
        && directive.getDirectiveName().equals(DirectiveName.INCLUDE.word())) {
      include(node);
    }
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      look(node.jjtGetChild(i), depth + 1);
    }
  }

  private void include(Node node) {
    Location at = source.of(node);
    if (partials == null) {
      add(node, "a piece of text cannot include another", "Include both in the text itself.");
      return;
    }
    try {
      partials.load(Include.name(node), at);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  private void add(Node node, String message, String remedy) {
    problems.add(Problem.error(source.of(node), message, remedy));
  }
}
