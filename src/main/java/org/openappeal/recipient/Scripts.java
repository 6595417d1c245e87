package org.openappeal.recipient;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which scripts a word may mix: Unicode Technical Standard #39 §5.2, level “highly restrictive”. A
 * Cyrillic letter in a Latin word is nearly always a slip or a trap. Stateless.
 */
final class Scripts {
  private static final List<Set<UnicodeScript>> TOGETHER =
      List.of(
          EnumSet.of(
              UnicodeScript.LATIN,
              UnicodeScript.HAN,
              UnicodeScript.HIRAGANA,
              UnicodeScript.KATAKANA),
          EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
          EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

  private Scripts() {}

  /**
   * Where in {@code word} the first letter stands that does not belong with the others: the first
   * of the rarer script. -1 if all belong together.
   */
  static int stranger(String word) {
    Set<UnicodeScript> found = EnumSet.noneOf(UnicodeScript.class);
    word.codePoints().mapToObj(UnicodeScript::of).filter(Scripts::isReal).forEach(found::add);
    if (found.size() < 2 || TOGETHER.stream().anyMatch(set -> set.containsAll(found))) {
      return -1;
    }
    UnicodeScript rarest = rarest(word, found);
    int index = 0;
    while (UnicodeScript.of(word.codePointAt(index)) != rarest) {
      index += Character.charCount(word.codePointAt(index));
    }
    return index;
  }

  private static UnicodeScript rarest(String word, Set<UnicodeScript> found) {
    UnicodeScript rarest = UnicodeScript.COMMON;
    long least = Long.MAX_VALUE;
    for (UnicodeScript script : found) {
      long count = word.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
      // Latin wins a draw: in an address the other letter is the one that does not belong.
      if (count < least || (count == least && rarest == UnicodeScript.LATIN)) {
        least = count;
        rarest = script;
      }
    }
    return rarest;
  }

  private static boolean isReal(UnicodeScript script) {
    return script != UnicodeScript.COMMON
        && script != UnicodeScript.INHERITED
        && script != UnicodeScript.UNKNOWN;
  }
}
