package org.openappeal.statement;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that belong together: a heading, a paragraph, one list item, one table row.
 *
 * @param style what it is; never {@link Style#TEXT}
 * @param level depth of a list item or heading, from 1
 * @param marker of a list item, as printed
 * @param joined its text
 */
record Block(Style style, int level, String marker, Joined joined) {
  private static final Pattern END = Pattern.compile(".*[.!?;:…][\"”“»«'’)\\]]*\\d{0,2}$");
  private static final int HEADING_WORDS = 14;

  String text() {
    return joined.text();
  }

  List<Line> lines() {
    return joined.lines();
  }

  Passage passage() {
    return joined.passage();
  }

  boolean isItem() {
    return style == Style.ITEM;
  }

  boolean isProse() {
    return style == Style.BODY;
  }

  int words() {
    return Words.count(text());
  }

  /** Whether it ends as a sentence or clause ends. */
  boolean isClosed() {
    return END.matcher(text()).matches();
  }

  /** "Authorities Should End Crackdown on Choirs": printed as only headings are. */
  boolean isCapitalised() {
    if (words() > HEADING_WORDS || isClosed()) {
      return false;
    }
    List<String> longer =
        Pattern.compile("\\P{L}+").splitAsStream(text()).filter(w -> w.length() > 3).toList();
    return longer.size() > 2 && longer.stream().allMatch(Words::startsUpper);
  }

  /** Whether it is a heading by its mark, or looks like one. */
  boolean isHeading() {
    return style == Style.HEADING
        || (isProse() && words() <= HEADING_WORDS && (!isClosed() || text().endsWith(":")));
  }
}
