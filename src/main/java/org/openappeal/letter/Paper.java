package org.openappeal.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

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
  static Paper of(WordXml document) {
    List<Element> sections = document.elements("sectPr");
    Element section = sections.isEmpty() ? null : sections.get(sections.size() - 1);
    Element size = section == null ? null : Dom.child(section, "pgSz");
    Element margins = section == null ? null : Dom.child(section, "pgMar");
    int width = number(size, "w", A4_WIDTH);
    int sides = number(margins, "left", INCH) + number(margins, "right", INCH);
    return new Paper(
        Math.max(INCH, width - sides - number(margins, "gutter", 0)),
        number(size, "h", A4_HEIGHT),
        // A negative margin is kept whatever the header holds.
        Math.abs(number(margins, "top", INCH)),
        Math.abs(number(margins, "bottom", INCH)),
        number(margins, "header", INCH / 2),
        number(margins, "footer", INCH / 2));
  }

  private static int number(@Nullable Element element, String name, int otherwise) {
    return element == null ? otherwise : Dom.number(Dom.attribute(element, name), otherwise);
  }

  /** The height there is for text on a page whose header and footer are so high. */
  int room(int headers, int footers) {
    return height - Math.max(top, header + headers) - Math.max(bottom, footer + footers);
  }
}
