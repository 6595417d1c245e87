package org.openappeal.statement;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One phrase as it is written in a cue file: {@code …} stands for up to six words, {@code ~} for up
 * to six without a comma, {@code word*} for any ending, {@code *word} for any beginning, {@code
 * (a|b)} for either, {@code _} for a blank inside such brackets, a {@code ^} before the phrase for
 * the beginning of the text and a {@code $} behind it for the end.
 *
 * @param regex matches it, from the first letter on
 * @param letters its first letter, or letters; {@link #ANY} where it may begin with any
 * @param atStart whether it is looked for at the beginning only
 */
record Phrase(String regex, Set<Character> letters, boolean atStart) {
  /** Stands for all first letters. */
  static final char ANY = '*';

  private static final String GAP = "(?:[^\\s.!?]+\\s+){0,6}?";
  private static final String GAP_IN_CLAUSE = "(?:[^\\s.!?,;:]+\\s+){0,6}?";

  /** Bounded, so that the time for a hostile word stays linear. */
  private static final String LETTERS = "\\p{L}{0,40}";

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  Phrase {
    letters = Set.copyOf(letters);
  }

  static Phrase of(String written) {
    String phrase = Characters.fold(written.strip());
    boolean start = phrase.startsWith("^");
    boolean end = phrase.endsWith("$");
    String words = phrase.substring(start ? 1 : 0, phrase.length() - (end ? 1 : 0)).strip();
    StringBuilder regex = new StringBuilder();
    boolean separated = true;
    for (String word : BLANKS.split(words, 0)) {
      if (!separated) {
        regex.append("\\s+");
      }
      separated = word.equals("…") || word.equals("~");
      regex.append(separated ? (word.equals("~") ? GAP_IN_CLAUSE : GAP) : regex(word));
    }
    regex.append(end ? "[\\s\\p{P}]*$" : "(?![\\p{L}\\p{N}])");
    return new Phrase(regex.toString(), letters(words), start);
  }

  private static String regex(String word) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '(' -> regex.append("(?:");
        case ')', '|' -> regex.append(c);
        case '_' -> regex.append("\\s+");
        case '*' -> regex.append(LETTERS);
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.toString();
  }

  private static Set<Character> letters(String words) {
    Set<Character> letters = new HashSet<>();
    int end = words.indexOf(')');
    if (words.startsWith("(") && end > 0) {
      letters.add(words.charAt(1));
      for (int bar = words.indexOf('|'); bar > 0 && bar < end; bar = words.indexOf('|', bar + 1)) {
        letters.add(words.charAt(bar + 1));
      }
    } else {
      letters.add(words.charAt(0));
    }
    return letters;
  }
}
