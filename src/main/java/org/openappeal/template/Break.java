package org.openappeal.template;

import java.io.Serial;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #break}: ends the loop it stands in. Velocity makes it by its public constructor. */
public final class Break extends Directive {

  /** Ends the innermost loop. */
  static final class Now extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private Now() {
      super(null, null, false, false);
    }
  }

  @Override
  public String getName() {
    return DirectiveName.BREAK.word();
  }

  @Override
  public int getType() {
    return LINE;
  }

  @Override
  public boolean render(InternalContextAdapter context, Writer writer, Node node) {
    throw new Now();
  }
}
