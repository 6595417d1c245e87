package org.openappeal.recipient;

import java.text.Normalizer;
import java.util.Locale;

/** What two spellings of one text have in common. Stateless. */
final class Folding {
  private static final String LETTERS = "ıøßłđæœ";
  private static final String[] PLAIN = {"i", "o", "ss", "l", "d", "ae", "oe"};

  private Folding() {}

  /**
   * The text without case, accents, punctuation and needless spaces: letters and digits in lower
   * case, one space between words. Takes linear time.
   */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    String plain = Characters.isAscii(text) ? text : decomposed(text);
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < 0x80 ? isAsciiWord(c) : isWord(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        append(folded, Character.toLowerCase(c));
      } else if (c < 0x300 || !isMark(c)) {
        gap = true;
      }
    }
    return folded.toString();
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static void append(StringBuilder folded, char lower) {
    int odd = lower < 0x80 ? -1 : LETTERS.indexOf(lower);
    if (odd < 0) {
      folded.append(lower);
    } else {
      folded.append(PLAIN[odd]);
    }
  }

  /** Folded words joined by hyphens: {@code Deputy Minister} becomes {@code deputy-minister}. */
  static String slug(String text) {
    return fold(text).replace(' ', '-').toLowerCase(Locale.ROOT);
  }
}
