package org.openappeal.word;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.openappeal.template.OutputKind;

/** Which way a text runs, by its first strong character (UAX #9, rules P2 and P3). */
enum Direction {
  NONE,
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi", "ji");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");

  private static final String LEFT_TO_RIGHT_MARK = "\u200e";
  private static final String LINE_BREAK = OutputKind.WORD.escape("\n");

  /** The direction of a text, whose tags and character references, if any, are passed over. */
  static Direction of(CharSequence xml) {
    int length = xml.length();
    for (int i = 0; i < length; i++) {
      char c = xml.charAt(i);
      if (c == '<' || c == '&') {
        char end = c == '<' ? '>' : ';';
        while (i < length && xml.charAt(i) != end) {
          i++;
        }
      } else if (c < 0x80) {
        if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
          return LEFT_TO_RIGHT;
        }
      } else {
        int point = Character.codePointAt(xml, i);
        switch (Character.getDirectionality(point)) {
          case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
            return LEFT_TO_RIGHT;
          }
          case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
              Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
            return RIGHT_TO_LEFT;
          }
          default -> i += Character.charCount(point) - 1;
        }
      }
    }
    return NONE;
  }

  /**
   * An escaped value for a letter that runs from right to left, with marks around each line that
   * does not, so that “8 Sample Street” does not end with its number.
   */
  static String marked(String escaped) {
    String[] lines = escaped.split(Pattern.quote(LINE_BREAK), -1);
    for (int i = 0; i < lines.length; i++) {
      if (of(lines[i]) == LEFT_TO_RIGHT) {
        lines[i] = LEFT_TO_RIGHT_MARK + lines[i] + LEFT_TO_RIGHT_MARK;
      }
    }
    return String.join(LINE_BREAK, lines);
  }

  /** Whether what is written in {@code language} runs from right to left. */
  static boolean isRightToLeft(Locale language) {
    return language.getScript().isEmpty()
        ? RIGHT_TO_LEFT_LANGUAGES.contains(language.getLanguage())
        : RIGHT_TO_LEFT_SCRIPTS.contains(language.getScript());
  }
}
