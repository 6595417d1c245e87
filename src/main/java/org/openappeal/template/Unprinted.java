package org.openappeal.template;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Finds what is not printed of a text: a line on which only directives stand, its end included;
 * comments; backslashes that go; and the spaces within a {@code #vary} next to its marks, so that
 * {@code We #vary ask #or urge #end you} reads as it should. Stateless.
 */
final class Unprinted {
  private Unprinted() {}

  /** The offsets of the text's characters that are not printed. */
  static BitSet of(String text, List<Piece> pieces) {
    BitSet gone = new BitSet(text.length());
    spacesOfWordings(text, pieces, gone);
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

  private static void spacesOfWordings(String text, List<Piece> pieces, BitSet gone) {
    Deque<DirectiveName> open = new ArrayDeque<>();
    for (Piece piece : pieces) {
      DirectiveName name = piece.directive();
      if (name == null) {
        continue;
      }
      boolean ends = name == DirectiveName.OR || name == DirectiveName.END;
      if (ends && open.peek() == DirectiveName.VARY) {
        gone.set(spacesBefore(text, piece.from()), piece.from());
      }
      if (name.isBlock()) {
        open.push(name);
      } else if (name == DirectiveName.END) {
        open.poll();
      }
      if (name == DirectiveName.VARY || name == DirectiveName.OR) {
        gone.set(piece.to(), Brackets.skipSpaces(text, piece.to()));
      }
    }
  }

  private static int spacesBefore(String text, int to) {
    int at = to;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return at;
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
