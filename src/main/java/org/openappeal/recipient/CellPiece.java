package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two separators of a cell with email addresses.
 *
 * @param angled what stands in angle brackets
 * @param words the words outside them
 */
record CellPiece(List<String> angled, List<String> words) {
  private static final String SEPARATORS = ";,|\n\r";

  /** The pieces of a cell, in their order; none is empty. */
  static List<CellPiece> of(String text) {
    List<CellPiece> pieces = new ArrayList<>();
    CellPiece piece = empty();
    StringBuilder word = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int close = c == '<' ? text.indexOf('>', i) : c == '"' ? text.indexOf('"', i + 1) : -1;
      boolean local = close > 0 && c == '"' && text.startsWith("@", close + 1);
      if (close < 0 || local) {
        boolean ends = SEPARATORS.indexOf(c) >= 0;
        if (ends || c == ' ' || c == '\t' || (c == '<' && close < 0)) {
          piece.take(word);
        } else {
          word.append(c);
        }
        if (ends) {
          pieces.add(piece);
          piece = empty();
        }
        i++;
        continue;
      }
      piece.take(word);
      List<String> into = c == '<' ? piece.angled : piece.words;
      into.add(text.substring(i + 1, close).strip());
      i = close + 1;
    }
    piece.take(word);
    pieces.add(piece);
    return pieces.stream().filter(p -> !p.angled.isEmpty() || !p.words.isEmpty()).toList();
  }

  private static CellPiece empty() {
    return new CellPiece(new ArrayList<>(), new ArrayList<>());
  }

  private void take(StringBuilder word) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
