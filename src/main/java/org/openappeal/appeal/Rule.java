package org.openappeal.appeal;

import java.util.function.Consumer;

/** One thing a careful reader looks for. Immutable. */
interface Rule {

  /**
   * Looks at one piece.
   *
   * @param prose its text, with every address of email or web {@linkplain Prose masked}; a place in
   *     it is the same place of the text
   */
  void look(Piece piece, String prose, Consumer<Flaw> flaws);
}
