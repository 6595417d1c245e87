package org.openappeal.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.node.ASTIntegerLiteral;
import org.apache.velocity.runtime.parser.node.ASTIntegerRange;
import org.apache.velocity.runtime.parser.node.ASTMap;
import org.apache.velocity.runtime.parser.node.ASTObjectArray;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.openappeal.problem.Problem;

/** Refuses what a template may say in Velocity but not here. To be used once. */
final class TreeGuard {
  private static final Pattern INTERPOLATED = Pattern.compile("\\$!?\\{?[A-Za-z_]");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  private final Source source;
  private final List<Problem> problems;

  /**
   * @param problems gets what is refused
   */
  TreeGuard(Source source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  void look(Node node) {
    if (node instanceof ASTIntegerRange) {
      range(node);
    } else if (node instanceof ASTMap) {
      add(node, "a template cannot make data", "Put what it needs into texts of its own.");
    } else if (node instanceof ASTObjectArray) {
      list(node);
    } else if (node instanceof ASTStringLiteral text
        && INTERPOLATED.matcher(text.literal()).find()) {
      add(
          node,
          "a reference in quotation marks is not filled in: " + text.literal(),
          "Join texts with `+`: `$target.name + \", …\"`.");
    }
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      look(node.jjtGetChild(i));
    }
  }

  /** Numbers that stand there can be counted before any is made. */
  private void range(Node node) {
    boolean known =
        node.jjtGetChild(0) instanceof ASTIntegerLiteral
            && node.jjtGetChild(1) instanceof ASTIntegerLiteral;
    if (!known || size(node) > Limits.RANGE) {
      add(
          node,
          "a range counts from one number to another, over at most " + Limits.RANGE,
          "Write two numbers, such as `[1..5]`, or loop over a list.");
    }
  }

  private double size(Node range) {
    return Math.abs(number(range.jjtGetChild(1)) - number(range.jjtGetChild(0)));
  }

  private double number(Node literal) {
    Matcher digits = NUMBER.matcher(source.text());
    return digits.find(literal.getColumn() - 1) ? Double.parseDouble(digits.group()) : 0;
  }

  /** Lists in lists could double with every {@code #set}. */
  private void list(Node node) {
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      Node item = node.jjtGetChild(i);
      if (item instanceof ASTReference || item instanceof ASTObjectArray) {
        add(
            item,
            "a list in a template holds only texts and numbers",
            "Write them in quotation marks or as digits.");
        return;
      }
    }
  }

  private void add(Node node, String message, String remedy) {
    problems.add(source.quoting(node.getColumn() - 1, message, remedy));
  }
}
