package org.openappeal.appeal;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of text of an appeal, as a reader sees it: without marks of CommonMark.
 *
 * @param part what it is
 * @param text its words; a hard line break is a newline
 * @param items where a colon ends it and a list follows: the items of that list
 */
public record Piece(Part part, String text, List<String> items) {

  /** What a piece is. */
  public enum Part {
    /** The subject. */
    SUBJECT,
    /** The salutation. */
    SALUTATION,
    /** A paragraph, or a heading. */
    PARAGRAPH,
    /** A paragraph of a list item. */
    ITEM,
    /** The closing. */
    CLOSING
  }

  /** A piece that can no longer change. */
  public Piece {
    items = List.copyOf(items);
  }

  Piece(Part part, String text) {
    this(part, text, List.of());
  }

  /** The pieces of {@code appeal}, in their order. */
  public static List<Piece> of(Appeal appeal) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(Part.SUBJECT, appeal.subject()));
    pieces.add(new Piece(Part.SALUTATION, appeal.salutation()));
    pieces.addAll(Pieces.of(appeal.body()));
    pieces.add(new Piece(Part.CLOSING, appeal.closing()));
    return List.copyOf(pieces);
  }

  /** How many words it has: what holds a letter or a digit, between blanks. */
  public int words() {
    int words = 0;
    boolean inside = false;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      inside = !Character.isWhitespace(c) && !Character.isSpaceChar(c);
      counted &= inside;
      if (inside && !counted && Character.isLetterOrDigit(text.codePointAt(i))) {
        words++;
        counted = true;
      }
    }
    return words;
  }
}
