package org.openappeal.template;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Nearest;

/** Finds the directive that an unknown word was probably meant to be. Stateless. */
final class Misspelling {
  private Misspelling() {}

  /** The directive one letter, two exchanged letters or a capital away; null if none is. */
  static @Nullable DirectiveName of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    DirectiveName foreign = DirectiveName.FOREIGN.get(small);
    if (foreign != null) {
      return foreign;
    }
    for (String known : DirectiveName.words()) {
      if (isExchanged(small, known)) {
        return DirectiveName.of(known);
      }
    }
    return DirectiveName.of(Nearest.within(1, small, DirectiveName.words()));
  }

  /** Whether it was probably meant to end a block: {@code #edn}, {@code #endif}. */
  static boolean isEnd(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean longer = small.startsWith("end") && DirectiveName.of(small.substring(3)) != null;
    return longer || (small.length() < 5 && of(small) == DirectiveName.END);
  }

  /** Whether two letters next to each other have changed places. */
  static boolean isExchanged(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    for (int i = 0; i + 1 < one.length(); i++) {
      String turned =
          one.substring(0, i) + one.charAt(i + 1) + one.charAt(i) + one.substring(i + 2);
      if (turned.equals(other)) {
        return true;
      }
    }
    return false;
  }
}
