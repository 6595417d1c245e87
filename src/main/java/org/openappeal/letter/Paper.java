package org.openappeal.letter;

import org.openappeal.word.WordElement;

/**
 * The page of a letterhead (ECMA-376 part 1, §17.6), in twips.
 *
 * @param width of the text
 * @param height of the page
 * @param top of the text, from the top of the page
 * @param bottom of the text, from the bottom of the page
 * @param header of the header, from the top
 * @param footer of the footer, from the bottom
 */
record Paper(int width, int height, int top, int bottom, int header, int footer) {
  private static final int A4_WIDTH = 11906;
  private static final int A4_HEIGHT = 16838;
  private static final int INCH = 1440;

  /** The page of the last section, in which the letter ends. */
  static Paper of(WordElement document) {
    WordElement body = document.child("w:body");
    WordElement section = body == null ? null : body.child("w:sectPr");
    WordElement size = section == null ? null : section.child("w:pgSz");
    WordElement margins = section == null ? null : section.child("w:pgMar");
    int width = Values.number(size, "w", A4_WIDTH);
    int sides = Values.number(margins, "left", INCH) + Values.number(margins, "right", INCH);
    return new Paper(
        Math.max(INCH, width - sides - Values.number(margins, "gutter", 0)),
        Values.number(size, "h", A4_HEIGHT),
        // A negative margin is kept whatever the header holds.
        Math.abs(Values.number(margins, "top", INCH)),
        Math.abs(Values.number(margins, "bottom", INCH)),
        Values.number(margins, "header", INCH / 2),
        Values.number(margins, "footer", INCH / 2));
  }

  /** The height there is for text on a page whose header and footer are so high. */
  int room(int headers, int footers) {
    return height - Math.max(top, header + headers) - Math.max(bottom, footer + footers);
  }
}
