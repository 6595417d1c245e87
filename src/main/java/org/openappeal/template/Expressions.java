package org.openappeal.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.velocity.runtime.parser.node.ASTEQNode;
import org.apache.velocity.runtime.parser.node.ASTExpression;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTIndex;
import org.apache.velocity.runtime.parser.node.ASTIntegerRange;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTNENode;
import org.apache.velocity.runtime.parser.node.ASTObjectArray;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;

/** What is known of the values of expressions at one place of a template. Not thread-safe. */
final class Expressions {
  private final Source source;
  private final Scope scope;
  private final Map<String, Set<String>> ids;
  private final List<Problem> problems;

  /**
   * @param problems gets what does not exist
   */
  Expressions(Source source, Scope scope, Map<String, Set<String>> ids, List<Problem> problems) {
    this.source = source;
    this.scope = scope;
    this.ids = ids;
    this.problems = problems;
  }

  /** The value of an expression that is always worked out. */
  Typed type(Node node) {
    if (node instanceof ASTReference reference) {
      return reference(reference, false);
    }
    if (node instanceof ASTExpression && node.jjtGetNumChildren() == 1) {
      return type(node.jjtGetChild(0));
    }
    parts(node, false);
    if (node instanceof ASTStringLiteral text) {
      return new Typed("", word(text));
    }
    return node instanceof ASTObjectArray || node instanceof ASTIntegerRange
        ? new Typed("", List.of(1))
        : Typed.unknown();
  }

  /** A condition may ask whether a name has been set at all. */
  void condition(Node node) {
    if (node instanceof ASTReference reference) {
      reference(reference, reference.jjtGetNumChildren() == 0);
    } else {
      parts(node, true);
    }
  }

  /** Where a branch is gone because a name has been set, it has been. */
  void assume(Node branch) {
    Node condition = branch.jjtGetChild(0);
    if (condition instanceof ASTExpression && condition.jjtGetNumChildren() == 1) {
      condition = condition.jjtGetChild(0);
    }
    if (condition instanceof ASTReference reference && reference.jjtGetNumChildren() == 0) {
      Scope.Kept kept = scope.get(reference.getRootString());
      if (kept != null) {
        scope.put(reference.getRootString(), kept.typed());
      }
    }
  }

  private void parts(Node node, boolean isCondition) {
    if (node instanceof ASTEQNode || node instanceof ASTNENode) {
      compare(node.jjtGetChild(0), node.jjtGetChild(1));
      return;
    }
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      Node child = node.jjtGetChild(i);
      if (isCondition) {
        condition(child);
      } else {
        type(child);
      }
    }
  }

  private Typed reference(ASTReference reference, boolean isTest) {
    String root = reference.getRootString();
    int at = reference.getColumn() - 1;
    Scope.Kept kept = scope.get(root);
    if (kept == null) {
      problems.add(new Missing(root, scope.names(), true).in(source, at));
      return Typed.unknown();
    }
    if (!kept.isSure() && !isTest) {
      problems.add(
          source.quoting(
              at,
              "`$" + root + "` may not have been set yet",
              "Set it on every way that leads here, or ask `#if($" + root + ")` first."));
    }
    Typed typed = kept.typed();
    for (int i = 0; i < reference.jjtGetNumChildren(); i++) {
      typed = part(typed, reference.jjtGetChild(i));
    }
    return typed;
  }

  private Typed part(Typed typed, Node part) {
    int at = part.getColumn() - 1;
    Object example = typed.example();
    if (part instanceof ASTIdentifier identifier) {
      Typed inner = typed.part(identifier.getIdentifier());
      if (example != null && inner.isUnknown()) {
        missing(at, identifier.getIdentifier(), DataUberspect.parts(example));
      }
      return inner;
    }
    if (part instanceof ASTMethod method) {
      return asked(typed, method);
    }
    if (part instanceof ASTIndex) {
      parts(part, false);
      if (example != null && !typed.isList()) {
        problems.add(
            source.quoting(
                at,
                "what stands before the bracket is no list",
                "If the bracket is no part of the reference, write `${…}[`."));
      }
      return typed.isList() ? typed.item() : Typed.unknown();
    }
    return Typed.unknown();
  }

  private Typed asked(Typed typed, ASTMethod method) {
    String name = method.getMethodName();
    int arguments = method.jjtGetNumChildren() - 1;
    for (int i = 1; i <= arguments; i++) {
      type(method.jjtGetChild(i));
    }
    Object example = typed.example();
    if (example != null && !Members.has(example, name, arguments)) {
      missing(method.getColumn() - 1, name + "()", DataUberspect.asked(example));
    } else if (name.equals("equals") && method.jjtGetChild(1) instanceof ASTExpression word) {
      never(typed, word.jjtGetChild(0));
    }
    return name.equals("get") && typed.isList() ? typed.item() : Typed.answer(name);
  }

  private void missing(int at, String name, Set<String> known) {
    problems.add(new Missing(name, known, false).in(source, at));
  }

  private void compare(Node left, Node right) {
    Typed one = type(left);
    Typed other = type(right);
    never(one, right);
    never(other, left);
  }

  /** A word that the field can never be makes a condition that never holds. */
  private void never(Typed typed, Node other) {
    if (!(other instanceof ASTStringLiteral literal) || typed.path().isEmpty()) {
      return;
    }
    String field = typed.path().substring(typed.path().lastIndexOf('.') + 1);
    Set<String> allowed = ids.getOrDefault(typed.path(), ids.get(field));
    String word = word(literal);
    if (allowed != null && !allowed.contains(word) && !word.isEmpty()) {
      problems.add(
          source.quoting(
              literal.getColumn() - 1,
              "`" + field + "` is never `" + word + "` here",
              Nearest.remedy(word, allowed)));
    }
  }

  private static String word(ASTStringLiteral literal) {
    return literal.literal().substring(1, literal.literal().length() - 1);
  }
}
