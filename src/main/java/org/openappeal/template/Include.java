package org.openappeal.template;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/**
 * {@code #include("name.md")}: prints a partial as if it stood there. Velocity makes it by its
 * public constructor.
 */
public final class Include extends Directive {

  @Override
  public String getName() {
    return DirectiveName.INCLUDE.word();
  }

  @Override
  public int getType() {
    return LINE;
  }

  /** The name in the brackets; empty if there is anything else. */
  static String name(Node node) {
    return node.jjtGetNumChildren() == 1 && node.jjtGetChild(0) instanceof ASTStringLiteral name
        ? name.literal().substring(1, name.literal().length() - 1)
        : "";
  }

  @Override
  public boolean render(InternalContextAdapter context, Writer writer, Node node)
      throws IOException {
    SimpleNode partial = RenderContext.of(context).template().partial(node);
    return partial == null || partial.render(context, writer);
  }
}
