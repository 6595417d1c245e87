package org.openappeal.template;

import java.util.BitSet;
import java.util.List;

/**
 * A line on which only directives stand is not printed, its end included. Comments and backslashes
 * that go are not printed either. Stateless.
 */
final class OwnLines {
  private OwnLines() {}

  /** The offsets of the text's characters that are not printed. */
  static BitSet unprinted(String text, List<Piece> pieces) {
    BitSet gone = new BitSet(text.length());
    int next = 0;
    int start = 0;
    while (start < text.length()) {
      int at = start;
      int end = lineEnd(text, start);
      boolean only = false;
      boolean blank = true;
      while (next < pieces.size() && pieces.get(next).from() < end) {
        Piece piece = pieces.get(next++);
        blank &= isBlank(text, at, piece.from());
        blank &= piece.kind() == Piece.Kind.DIRECTIVE || piece.kind() == Piece.Kind.COMMENT;
        only = true;
        if (piece.kind() == Piece.Kind.COMMENT || piece.kind() == Piece.Kind.BACKSLASH) {
          gone.set(piece.from(), piece.to());
        }
        at = piece.to();
        end = Math.max(end, lineEnd(text, at));
      }
      if (only && blank && isBlank(text, Math.min(at, end), end)) {
        gone.set(start, end);
      }
      start = end;
    }
    return gone;
  }

  /** The offset behind the line's end. */
  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
