package org.openappeal.statement;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Tells the encodings of Latin letters with one byte each from another, which the detector takes
 * all for the western one. Read in the wrong one, words have signs or Icelandic letters in them.
 */
final class LatinGuess {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset TURKISH = Charset.forName("windows-1254");
  private static final List<Charset> CENTRAL =
      List.of(Charset.forName("ISO-8859-2"), Charset.forName("windows-1250"));
  private static final int ENOUGH = 1 << 16;
  private static final String ICELANDIC = "þÞðÐýÝ";
  private static final int CLEARLY = 2;

  private LatinGuess() {}

  static Charset of(byte[] bytes) {
    int length = Math.min(bytes.length, ENOUGH);
    String western = new String(bytes, 0, length, WESTERN);
    if (!isIcelandic(western) && count(western, "ý") > 1 && count(western, "þ") > 1) {
      return TURKISH;
    }
    Charset best = WESTERN;
    int least = strange(western) + (isIcelandic(western) ? 0 : count(western, ICELANDIC));
    for (Charset other : CENTRAL) {
      int strange = strange(new String(bytes, 0, length, other));
      if (strange + CLEARLY <= least) {
        least = strange;
        best = other;
      }
    }
    return best;
  }

  /** In Icelandic, these letters come with others that Turkish does not know. */
  private static boolean isIcelandic(String text) {
    return count(text, "áæíúÁÆÍÚ") > 0 && count(text, "çè") == 0;
  }

  private static int count(String text, String letters) {
    return (int) text.chars().filter(c -> letters.indexOf(c) >= 0).count();
  }

  /** Signs that touch letters on both sides or begin a word, and control characters. */
  private static int strange(String text) {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = c >= '\u00a1' && !Character.isLetter(c) && "’‘«»“”„–—…·".indexOf(c) < 0;
      boolean control = c >= '\u0080' && c < '\u00a0';
      boolean beforeLetter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      strange += control || (sign && beforeLetter) ? 1 : 0;
    }
    return strange;
  }
}
