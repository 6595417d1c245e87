package org.openappeal.word;

import java.util.List;

/** One step of making a part of a letter. Steps keep nothing between letters. */
non-sealed interface Step extends Emission {
  void run(Press press);

  /** The columns it asks for. */
  default List<TextExpression.Column> columns() {
    return List.of();
  }

  /** Begins steps that belong together; the press finds where they end. */
  interface Opening extends Step {}

  /** Parts them. */
  interface Parting extends Step {
    @Override
    default void run(Press press) {}
  }

  /** Ends them. */
  interface Closing extends Step {
    @Override
    default void run(Press press) {}
  }
}
