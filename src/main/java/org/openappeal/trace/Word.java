package org.openappeal.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or figure of a text.
 *
 * @param folded as it is compared: lower case, one kind of apostrophe, without the English genitive
 * @param start where it begins in the text
 * @param end where it has ended
 */
record Word(String folded, int start, int end) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:[.,'’ʼ-][\\p{L}\\p{M}\\p{Nd}]+)*");

  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Word(folded(word.group()), word.start(), word.end()));
    }
    return words;
  }

  static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    word.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> c == '’' || c == 'ʼ' ? '\'' : c)
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(folded::appendCodePoint);
    String plain = folded.toString();
    return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
  }

  boolean isFigure() {
    return Character.isDigit(folded.charAt(0));
  }
}
