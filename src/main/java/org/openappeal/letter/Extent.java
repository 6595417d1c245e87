package org.openappeal.letter;

/**
 * How long a letter is on paper, as estimated from the letterhead's page, margins and fonts. Where
 * a word processor has the font, the estimate is meant to agree with it to a line.
 *
 * @param pages how many pages
 * @param height of its text on all pages in twips, a twentieth of a point
 * @param room the height that a page has for text, in twips
 */
public record Extent(int pages, int height, int room) {

  /** By how much it is longer than one page, in percent of a page; 0 if it is not. */
  public int percentOver() {
    return pages < 2 ? 0 : Math.max(1, Math.round((height - room) * 100f / Math.max(1, room)));
  }
}
