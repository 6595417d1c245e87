package org.openappeal.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/**
 * A word as it is printed.
 *
 * @param text as the font says
 * @param positions of its characters, at least one
 */
record PrintedWord(String text, List<TextPosition> positions) {
  private static final float SMALL = 0.75f;
  private static final Pattern MARK = Pattern.compile("[\\d*†‡,]+");
  private static final Pattern SIGNS = Pattern.compile(".*(symbol|wingding|webding|dingbat).*");

  PrintedWord {
    positions = List.copyOf(positions);
  }

  TextPosition first() {
    return positions.get(0);
  }

  private TextPosition last() {
    return positions.get(positions.size() - 1);
  }

  float x() {
    return first().getXDirAdj();
  }

  float right() {
    return last().getXDirAdj() + last().getWidthDirAdj();
  }

  float y() {
    return first().getYDirAdj();
  }

  float size() {
    float size = 0;
    for (TextPosition position : positions) {
      size = Math.max(size, position.getFontSizeInPt());
    }
    return size;
  }

  /** Without footnote marks: digits much smaller than their line. */
  String withoutMarks(float lineSize) {
    if (positions.stream().noneMatch(position -> isMark(position, lineSize))) {
      return text;
    }
    StringBuilder words = new StringBuilder();
    for (TextPosition position : positions) {
      if (!isMark(position, lineSize)) {
        words.append(position.getUnicode());
      }
    }
    return words.toString();
  }

  private static boolean isMark(TextPosition position, float size) {
    return position.getFontSizeInPt() < size * SMALL
        && MARK.matcher(position.getUnicode()).matches();
  }

  /** Begun by a sign of a font of signs, whatever letter stands for it: a bullet. */
  boolean isBulleted() {
    String font = first().getFont() == null ? null : first().getFont().getName();
    return font != null
        && SIGNS.matcher(font.toLowerCase(Locale.ROOT)).matches()
        && !first().getUnicode().isBlank();
  }

  String behindBullet() {
    int end = Math.min(text.length(), first().getUnicode().length());
    return text.substring(end).strip();
  }
}
