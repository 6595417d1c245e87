package org.openappeal.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * Makes a template of a text and of all it includes. What is broken is told and left out, so that
 * the rest can be looked through. To be used once.
 */
final class Compiler {
  private static final Pattern NAME = Pattern.compile("\\$!?\\{?([A-Za-z_]\\w*)");

  private final Parsing parsing;
  private final Partials partials;
  private final Limits limits;
  private final List<Problem> problems = new ArrayList<>();
  private final List<SimpleNode> trees = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final Map<Node, Integer> included = new HashMap<>();
  private final Map<Node, Integer> places = new HashMap<>();
  private final Set<String> guessed = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();
  private int length;

  Compiler(Parsing parsing, Partials partials, Limits limits) {
    this.parsing = parsing;
    this.partials = partials;
    this.limits = limits;
  }

  Compiled compile(Source source) {
    read(source);
    return new Compiled(trees, sources, included, places, guessed);
  }

  /** What is wrong, in the order of reading. */
  List<Problem> problems() {
    return Compiled.inOrder(sources, problems.stream());
  }

  private int read(Source source) {
    int number = sources.size();
    sources.add(source);
    trees.add(parsing.nothing());
    length += source.text().length();
    if (length > limits.sourceOf(source.kind())) {
      problems.add(
          source.error(
              0, "the template is too long, with all it includes", "Split it, or shorten it."));
      return number;
    }
    List<Piece> pieces = Scan.of(source, problems);
    Blocks blocks = new Blocks(source, problems);
    blocks.read(pieces);
    List<Piece> broken = new ArrayList<>(pieces.stream().filter(Piece::isBroken).toList());
    Code code = new Code(source, pieces, blocks.without(broken));
    if (!parsing.canRead(code)) {
      broken.addAll(parsing.broken(source, pieces, problems));
      code = new Code(source, pieces, blocks.without(broken));
    }
    blocks.without(broken).forEach(piece -> guess(source, piece));
    SimpleNode tree = parsing.tree(source, code, number, problems);
    new TreeGuard(source, problems).look(tree);
    trees.set(number, tree);
    number(source, code, tree);
    return number;
  }

  /** What follows a broken directive may well name what that would have brought. */
  private void guess(Source source, Piece broken) {
    Matcher name = NAME.matcher(broken.in(source.text()));
    boolean brings = broken.is(DirectiveName.FOREACH) || broken.is(DirectiveName.SET);
    if (brings && name.find()) {
      guessed.add(name.group(1));
    }
  }

  private void number(Source source, Code code, Node node) {
    if (node instanceof ASTDirective directive) {
      DirectiveName name = DirectiveName.of(directive.getDirectiveName());
      if (name == DirectiveName.VARY) {
        places.put(node, places.size());
      } else if (name == DirectiveName.INCLUDE) {
        include(source, node, code.isOnItsOwnLine(node));
      }
    }
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      number(source, code, node.jjtGetChild(i));
    }
  }

  private void include(Source source, Node node, boolean ownLine) {
    int at = node.getColumn() - 1;
    String name = Include.name(node);
    String refusal = refusal(source, name);
    if (refusal != null) {
      problems.add(source.quoting(at, refusal, "Put its words here instead."));
      return;
    }
    try {
      String text = partials.read(name, source.at(at)).stripTrailing();
      open.push(name);
      included.put(
          node, read(new Source(start(name), ownLine ? text + "\n" : text, source.kind())));
      open.pop();
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  private Location start(String name) {
    return new Location(partials.file(name), 1, 1);
  }

  private @Nullable String refusal(Source source, String name) {
    if (source.kind() == OutputKind.LINE) {
      return "one line cannot include a file";
    }
    if (open.contains(name)) {
      return "`" + name + "` includes itself";
    }
    if (open.size() == Limits.PARTIALS_DEEP) {
      return "files that are included stand more than " + Limits.PARTIALS_DEEP + " deep";
    }
    return included.size() == Limits.PARTIALS
        ? "a template cannot include more than " + Limits.PARTIALS + " files"
        : null;
  }
}
