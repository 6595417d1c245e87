package org.openappeal.template;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** Parts the wordings of a {@link Vary}. Velocity makes it by its public constructor. */
public final class Or extends Directive {

  @Override
  public String getName() {
    return DirectiveName.OR.word();
  }

  @Override
  public int getType() {
    return LINE;
  }

  @Override
  public boolean render(InternalContextAdapter context, Writer writer, Node node) {
    return true;
  }
}
