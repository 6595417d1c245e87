package org.openappeal.template;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.util.introspection.Info;

/**
 * {@code #foreach($one in $many) … #end}: goes through a list, counting each round of every loop.
 * Velocity makes it by its public constructor.
 */
public final class Loop extends Directive {
  static final String ROUND = "foreach";

  private static final int LIST = 2;

  private String item = "";
  private Info place = new Info("", 0, 0);

  @Override
  public String getName() {
    return DirectiveName.FOREACH.word();
  }

  @Override
  public int getType() {
    return BLOCK;
  }

  @Override
  public void init(RuntimeServices services, InternalContextAdapter context, Node node) {
    super.init(services, context, node);
    place = new Info(getTemplateName(), getLine(), getColumn());
    item = item(node);
  }

  /** The name of one item. */
  static String item(Node node) {
    return node.jjtGetChild(0) instanceof ASTReference one ? one.getRootString() : "";
  }

  static Node list(Node node) {
    return node.jjtGetChild(LIST);
  }

  /** What is printed for each item. */
  static Node body(Node node) {
    return node.jjtGetChild(node.jjtGetNumChildren() - 1);
  }

  @Override
  public boolean render(InternalContextAdapter context, Writer writer, Node node)
      throws IOException {
    if (!(list(node).value(context) instanceof List<?> list)) {
      throw new Refusal(
          place, "`#foreach` goes through a list, and this is none", "Name a list behind `in`.");
    }
    RenderContext own = RenderContext.of(context);
    Object outerItem = own.internalGet(item);
    Object outerRound = own.internalGet(ROUND);
    Round round = new Round(list.size());
    own.keep(ROUND, round);
    try {
      for (Object one : list) {
        own.countRound(place);
        round.next();
        own.keep(item, one);
        body(node).render(context, writer);
      }
    } catch (Break.Now stop) {
      // The list is done with.
    }
    own.restore(item, outerItem);
    own.restore(ROUND, outerRound);
    return true;
  }
}
