package org.openappeal.statement;

/** Counting words. */
final class Words {
  private Words() {}

  static int count(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = text.charAt(i) == ' ';
      if (!blank && !inside) {
        words++;
      }
      inside = !blank;
    }
    return words;
  }

  static boolean startsLower(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  static boolean startsUpper(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return !Character.isLowerCase(text.charAt(i));
      }
    }
    return false;
  }
}
