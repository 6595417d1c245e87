package org.openappeal.template;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * What Velocity is given of a text: the directives and references where they stand, and in place of
 * every other character one that means nothing to it. Immutable.
 */
final class Code {
  /** A noncharacter (Unicode 15 §23.7). */
  private static final char TEXT = '\uFDD0';

  private final String text;
  private final BitSet unprinted;
  private final String code;

  /**
   * @param gone pieces that are left out
   */
  Code(Source source, List<Piece> pieces, Set<Piece> gone) {
    this.text = source.text();
    this.unprinted = Unprinted.of(text, pieces);
    StringBuilder marked = new StringBuilder(String.valueOf(TEXT).repeat(text.length()));
    for (Piece piece : pieces) {
      boolean says = piece.kind() == Piece.Kind.DIRECTIVE || piece.kind() == Piece.Kind.REFERENCE;
      if (says && !gone.contains(piece)) {
        for (int at = piece.from(); at < piece.to(); at++) {
          char c = text.charAt(at);
          marked.setCharAt(at, isSpace(c) ? ' ' : c);
        }
      }
    }
    this.code = marked.toString();
  }

  /** One line; what stands at an offset of the text stands in the column behind it. */
  @Override
  public String toString() {
    return code;
  }

  /** Whether nothing but directives stands on the line. */
  boolean isOnItsOwnLine(Node directive) {
    return unprinted.get(directive.getColumn() - 1);
  }

  /** Gives a node the text that it stands for, which begins at an offset. */
  void restore(ASTText node, int from) {
    node.setCtext(printed(from, from + node.getCtext().length()));
  }

  /** Word and French typists put spaces that do not break where Velocity wants plain ones. */
  private static boolean isSpace(char c) {
    return c < ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private String printed(int from, int to) {
    StringBuilder printed = new StringBuilder(to - from);
    for (int at = unprinted.nextClearBit(from); at < to; at = unprinted.nextClearBit(at)) {
      int gone = unprinted.nextSetBit(at);
      int end = gone < 0 ? to : Math.min(gone, to);
      printed.append(text, at, end);
      at = end;
    }
    return printed.toString();
  }
}
