package org.openappeal.statement;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Characters that mean the same made the same, and nothing else changed. */
final class Characters {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200b\\u200c\\u2060\\ufeff\\p{Cc}&&[^\\t]]|\\u00ad(?!$)");
  private static final Pattern LIGATURES = Pattern.compile("[\\ufb00-\\ufb06]");

  private Characters() {}

  /** Ligatures spelled out, soft hyphens inside the line and invisible marks removed. */
  static String tidy(String text) {
    if (isPlain(text)) {
      return text.strip();
    }
    String shown = BLANKS.matcher(text).replaceAll(" ");
    shown = INVISIBLE.matcher(shown).replaceAll("");
    shown =
        LIGATURES
            .matcher(shown)
            .replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
    return Normalizer.normalize(shown, Normalizer.Form.NFC).strip();
  }

  private static boolean isPlain(String text) {
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7f || c < ' ' || (c == ' ' && blank)) {
        return false;
      }
      blank = c == ' ';
    }
    return true;
  }

  /**
   * A text to match phrases in: of the same length, in lower case, with one kind of apostrophe,
   * hyphen and blank.
   */
  static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  private static char fold(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ', '`' -> '\'';
      case '‐', '‑', '−' -> '-';
      case '\u00a0', '\u202f' -> ' ';
      case 'ı' -> 'i';
      case 'ё', 'Ё' -> 'е';
      default -> Character.toLowerCase(c);
    };
  }
}
