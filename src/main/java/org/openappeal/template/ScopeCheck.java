package org.openappeal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTElseIfStatement;
import org.apache.velocity.runtime.parser.node.ASTElseStatement;
import org.apache.velocity.runtime.parser.node.ASTExpression;
import org.apache.velocity.runtime.parser.node.ASTIfStatement;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTprocess;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.openappeal.problem.Problem;

/** Goes every way through a template and finds the names that do not exist. To be used once. */
final class ScopeCheck {
  private final Compiled template;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Set<String>> ids;

  ScopeCheck(Compiled template, Map<String, Object> example, Map<String, Set<String>> ids) {
    this.template = template;
    this.ids = ids;
    Scope scope = new Scope();
    template.guessed().forEach(name -> scope.put(name, Typed.unknown()));
    example.forEach((name, value) -> scope.put(name, Typed.of(name, value)));
    look(template.source(), template.tree(), scope);
  }

  List<Problem> problems() {
    return problems;
  }

  private void look(Source source, Node node, Scope scope) {
    if (node instanceof ASTReference reference) {
      printed(source, reference, scope);
    } else if (node instanceof ASTSetDirective) {
      set(source, node, scope);
    } else if (node instanceof ASTIfStatement) {
      branches(source, node, scope);
    } else if (node instanceof ASTDirective directive) {
      directive(source, directive, scope);
    } else if (node instanceof ASTBlock || node instanceof ASTprocess) {
      for (int i = 0; i < node.jjtGetNumChildren(); i++) {
        look(source, node.jjtGetChild(i), scope);
      }
    }
  }

  private Expressions in(Source source, Scope scope) {
    return new Expressions(source, scope, ids, problems);
  }

  private void printed(Source source, ASTReference reference, Scope scope) {
    Object example = in(source, scope).type(reference).example();
    if (example instanceof List<?> || example instanceof Values.Named) {
      problems.add(
          source.quoting(
              reference.getColumn() - 1,
              Printed.message(reference.literal(), example),
              Printed.remedy(reference.literal(), example)));
    }
  }

  private void set(Source source, Node node, Scope scope) {
    Typed value = in(source, scope).type(node.jjtGetChild(1));
    if (node.jjtGetChild(0) instanceof ASTReference kept) {
      scope.put(kept.getRootString(), value);
    }
  }

  private void branches(Source source, Node node, Scope scope) {
    List<Scope> ways = new ArrayList<>();
    Scope tested = scope.copy();
    boolean isComplete = branch(source, node, tested, ways);
    if (!isComplete) {
      ways.add(scope.copy());
    }
    scope.join(ways);
  }

  /** Answers whether one of the branches is always gone. */
  private boolean branch(Source source, Node node, Scope scope, List<Scope> ways) {
    boolean isComplete = false;
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      Node child = node.jjtGetChild(i);
      if (child instanceof ASTExpression) {
        in(source, scope).condition(child);
      } else if (child instanceof ASTBlock) {
        Scope way = scope.copy();
        in(source, way).assume(node);
        look(source, child, way);
        ways.add(way);
      } else if (child instanceof ASTElseIfStatement || child instanceof ASTElseStatement) {
        branch(source, child, scope, ways);
        isComplete |= child instanceof ASTElseStatement;
      }
    }
    return isComplete;
  }

  private void directive(Source source, ASTDirective directive, Scope scope) {
    DirectiveName name = DirectiveName.of(directive.getDirectiveName());
    if (name == DirectiveName.FOREACH) {
      loop(source, directive, scope);
    } else if (name == DirectiveName.INCLUDE) {
      Integer number = template.partials().get(directive);
      if (number != null) {
        SimpleNode partial = template.trees().get(number);
        look(template.sources().get(number), partial, scope);
      }
    } else if (name == DirectiveName.VARY) {
      List<Scope> ways = new ArrayList<>();
      for (List<Node> alternative : Vary.alternatives(directive)) {
        Scope way = scope.copy();
        alternative.forEach(node -> look(source, node, way));
        ways.add(way);
      }
      scope.join(ways);
    }
  }

  private void loop(Source source, Node node, Scope scope) {
    Node list = Loop.list(node);
    Typed typed = in(source, scope).type(list);
    if (!typed.isUnknown() && !typed.isList()) {
      problems.add(
          source.quoting(
              list.getColumn() - 1,
              "`" + list.literal() + "` is no list, and `#foreach` goes through one",
              "Name a list behind `in`."));
    }
    Scope round = scope.copy();
    round.put(Loop.item(node), typed.isList() ? typed.item() : Typed.unknown());
    round.put(Loop.ROUND, new Typed(Loop.ROUND, new Round(2)));
    look(source, Loop.body(node), round);
    round.restore(Loop.item(node), scope);
    round.restore(Loop.ROUND, scope);
    scope.join(List.of(round, scope.copy()));
  }
}
