package org.openappeal.template;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * {@code #vary … #or … #end}: prints one of several wordings that are equally good. Velocity makes
 * it by its public constructor.
 */
public final class Vary extends Directive {
  private List<List<Node>> alternatives = List.of();

  @Override
  public String getName() {
    return DirectiveName.VARY.word();
  }

  @Override
  public int getType() {
    return BLOCK;
  }

  @Override
  public void init(RuntimeServices services, InternalContextAdapter context, Node node) {
    super.init(services, context, node);
    alternatives = alternatives(node);
  }

  /** The wordings between {@code #vary}, each {@code #or} and {@code #end}; never empty. */
  static List<List<Node>> alternatives(Node node) {
    Node block = node.jjtGetChild(node.jjtGetNumChildren() - 1);
    List<List<Node>> all = new ArrayList<>();
    List<Node> current = new ArrayList<>();
    for (int i = 0; i < block.jjtGetNumChildren(); i++) {
      Node child = block.jjtGetChild(i);
      if (isOr(child)) {
        all.add(current);
        current = new ArrayList<>();
      } else {
        current.add(child);
      }
    }
    all.add(current);
    return all;
  }

  /** What each wording begins behind: the {@code #vary}, then each {@code #or}. */
  static List<Node> marks(Node node) {
    Node block = node.jjtGetChild(node.jjtGetNumChildren() - 1);
    List<Node> marks = new ArrayList<>(List.of(node));
    for (int i = 0; i < block.jjtGetNumChildren(); i++) {
      if (isOr(block.jjtGetChild(i))) {
        marks.add(block.jjtGetChild(i));
      }
    }
    return marks;
  }

  private static boolean isOr(Node node) {
    return node instanceof ASTDirective directive
        && directive.getDirectiveName().equals(DirectiveName.OR.word());
  }

  @Override
  public boolean render(InternalContextAdapter context, Writer writer, Node node)
      throws IOException {
    int chosen = RenderContext.of(context).choose(alternatives.size(), node);
    for (Node part : alternatives.get(chosen)) {
      part.render(context, writer);
    }
    return true;
  }
}
