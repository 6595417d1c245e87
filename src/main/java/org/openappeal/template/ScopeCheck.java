package org.openappeal.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTEQNode;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTIndex;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTNENode;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;

/** Follows every branch of a template and finds the names that do not exist. To be used once. */
final class ScopeCheck {
  private static final String LOOP = "foreach";
  private static final Set<String> ROUND =
      Set.of("count", "first", "hasNext", "index", "last", "parent", "topmost");

  private final Map<String, Set<String>> ids;
  private final NamesRule names;
  private final Partials partials;
  private final Map<String, Typed> scope = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  ScopeCheck(
      Map<String, Object> example,
      Map<String, Set<String>> ids,
      NamesRule names,
      Partials partials) {
    this.ids = ids;
    this.names = names;
    this.partials = partials;
    example.forEach((name, value) -> scope.put(name, new Typed(name, value)));
  }

  List<Problem> problems() {
    return problems.stream().distinct().toList();
  }

  void look(Source source, Node node) {
    if (node instanceof ASTReference reference) {
      type(source, reference);
    } else if (node instanceof ASTSetDirective && node.jjtGetNumChildren() == 2) {
      set(source, node);
    } else if (node instanceof ASTDirective directive) {
      directive(source, directive);
    } else {
      if (node instanceof ASTEQNode || node instanceof ASTNENode) {
        compare(source, node.jjtGetChild(0), node.jjtGetChild(1));
        compare(source, node.jjtGetChild(1), node.jjtGetChild(0));
      }
      children(source, node);
    }
  }

  private void children(Source source, Node node) {
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      look(source, node.jjtGetChild(i));
    }
  }

  private void directive(Source source, ASTDirective directive) {
    String name = directive.getDirectiveName();
    if (name.equals(LOOP) && directive.jjtGetNumChildren() == 4) {
      loop(source, directive);
    } else if (name.equals(DirectiveName.INCLUDE.word())) {
      String file = Include.name(directive);
      SimpleNode partial = partials.known(file);
      if (partial != null) {
        look(new Source(partials.file(file), 0), partial);
      }
    } else {
      if (name.equals(DirectiveName.VARY.word())) {
        problems.addAll(new VariationCheck(source, names).look(directive));
      }
      children(source, directive);
    }
  }

  private void loop(Source source, ASTDirective directive) {
    Typed list =
        directive.jjtGetChild(2) instanceof ASTReference reference
            ? type(source, reference)
            : Typed.unknown();
    if (!(directive.jjtGetChild(2) instanceof ASTReference)) {
      look(source, directive.jjtGetChild(2));
    }
    String variable = ((ASTReference) directive.jjtGetChild(0)).getRootString();
    Map<String, Typed> outer = new HashMap<>(scope);
    scope.put(variable, list.item());
    scope.put(LOOP, new Typed(LOOP, null));
    look(source, directive.jjtGetChild(3));
    scope.remove(variable);
    scope.remove(LOOP);
    outer.forEach(scope::putIfAbsent);
  }

  private void set(Source source, Node node) {
    Node value = node.jjtGetChild(1);
    look(source, value);
    Node target = node.jjtGetChild(0);
    if (target instanceof ASTReference reference && reference.jjtGetNumChildren() == 0) {
      scope.put(reference.getRootString(), Typed.unknown());
    } else {
      problems.add(
          Problem.error(
              source.of(target),
              "`" + target.literal() + "` cannot be changed",
              "Use `#set` with a name of your own."));
    }
  }

  private Typed type(Source source, ASTReference reference) {
    String root = reference.getRootString();
    Typed typed = scope.get(root);
    if (typed == null) {
      Set<String> known = scope.keySet();
      problems.add(
          Problem.error(
              source.of(reference),
              "there is no `$" + root + "`" + written(reference, "$" + root),
              remedy(root, known, "$") + " Write `\\$" + root + "` for the word itself."));
      return Typed.unknown();
    }
    for (int i = 0; i < reference.jjtGetNumChildren(); i++) {
      Node part = reference.jjtGetChild(i);
      typed = part(source, reference, typed, part);
    }
    return typed;
  }

  private Typed part(Source source, ASTReference reference, Typed typed, Node part) {
    if (part instanceof ASTIndex) {
      children(source, part);
      return typed.item();
    }
    if (part instanceof ASTMethod method) {
      children(source, part);
      known(source, reference, typed, method.getMethodName() + "()", methods(typed));
      return Typed.unknown();
    }
    if (part instanceof ASTIdentifier identifier) {
      known(source, reference, typed, identifier.getIdentifier(), properties(typed));
      return typed.name(identifier.getIdentifier());
    }
    return Typed.unknown();
  }

  private void known(
      Source source, ASTReference reference, Typed typed, String name, Set<String> known) {
    boolean nothingKnown = typed.example() == null && !typed.path().equals(LOOP);
    if (!nothingKnown && !known.contains(name)) {
      problems.add(
          Problem.error(
              source.of(reference),
              "there is no `" + name + "` in `" + reference.literal() + "`",
              known.isEmpty() ? "`$" + typed.path() + "` is a text." : remedy(name, known, "")));
    }
  }

  private static Set<String> properties(Typed typed) {
    if (typed.path().equals(LOOP)) {
      return ROUND;
    }
    if (typed.example() instanceof Map<?, ?> map) {
      return map.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
    }
    return typed.example() instanceof List<?> ? Set.of("empty") : Set.of();
  }

  private static Set<String> methods(Typed typed) {
    Stream<String> names =
        typed.example() instanceof List<?>
            ? DataUberspect.LIST.stream()
            : typed.example() instanceof Map<?, ?> ? Stream.of() : DataUberspect.TEXT.stream();
    return names.map(name -> name + "()").collect(Collectors.toSet());
  }

  /** A word that the field can never be is a condition that never holds. */
  private void compare(Source source, Node left, Node right) {
    if (left instanceof ASTReference reference && right instanceof ASTStringLiteral literal) {
      Typed typed = quiet(source, reference);
      Set<String> allowed = ids.get(typed.path());
      String word = literal.literal().substring(1, literal.literal().length() - 1);
      if (allowed != null && !allowed.contains(word)) {
        problems.add(
            Problem.error(
                source.of(literal),
                "`" + reference.literal() + "` is never `" + word + "`",
                Nearest.remedy(word, allowed)));
      }
    }
  }

  private Typed quiet(Source source, ASTReference reference) {
    int before = problems.size();
    Typed typed = type(source, reference);
    problems.subList(before, problems.size()).clear();
    return typed;
  }

  private static String written(ASTReference reference, String name) {
    String literal = reference.literal();
    return literal.equals(name) ? "" : " in `" + literal + "`";
  }

  private static String remedy(String name, Set<String> known, String sign) {
    Set<String> written = new TreeSet<>();
    known.forEach(one -> written.add(sign + one));
    return Nearest.remedy(sign + name, written);
  }
}
