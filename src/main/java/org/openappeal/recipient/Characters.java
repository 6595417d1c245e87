package org.openappeal.recipient;

import java.util.Locale;

/** What single characters are. Stateless. */
final class Characters {
  private Characters() {}

  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** Whether a character prints nothing, or nothing that two machines agree on. */
  static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.SPACE_SEPARATOR -> character != ' ';
      default -> false;
    };
  }

  /** Whether a character, ASCII and neither letter nor digit, ends a word of a local part. */
  static boolean endsWord(char character) {
    return character < 0x80 && !Character.isLetterOrDigit(character);
  }

  /**
   * One character, named for a person.
   *
   * @param index where it is in {@code text}
   * @param before how many characters stand before it in what the person sees
   */
  static String describe(String text, int index, int before) {
    int character = text.codePointAt(index);
    String shown = isUnseen(character) ? "" : "`" + Character.toString(character) + "` ";
    String name = Character.getName(character);
    return String.format(
        Locale.ROOT,
        "character %d is %s(U+%04X%s)",
        before + 1,
        shown,
        character,
        name == null ? "" : ", " + name.toLowerCase(Locale.ROOT));
  }
}
