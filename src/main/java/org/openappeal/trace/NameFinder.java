package org.openappeal.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what is probably a name: capitals that no beginning of a sentence explains. Stateless. */
final class NameFinder {
  private static final Set<String> JOINING =
      Set.of("of", "the", "for", "and", "de", "des", "du", "la", "et", "del", "las", "los", "y");

  /** Languages whose every noun has a capital, or whose script has none. */
  private static final Set<String> BLIND = Set.of("de", "ar", "fa", "he", "ur", "ka", "hy");

  private NameFinder() {}

  /**
   * Names as ranges of {@code words}, both as long as they go.
   *
   * @param words of one sentence
   */
  static List<List<Word>> in(String text, List<Word> words, Locale locale) {
    List<List<Word>> names = new ArrayList<>();
    if (BLIND.contains(locale.getLanguage())) {
      return names;
    }
    for (int i = 0; i < words.size(); i++) {
      int end = i;
      while (end < words.size() && isCapital(text, words.get(end)) && isTied(text, words, i, end)) {
        end++;
        end = joined(text, words, end);
      }
      if (end > i && (i > 0 || end > 1) && words.get(i).folded().length() > 1) {
        names.add(words.subList(i, end));
      }
      i = Math.max(i, end - 1);
    }
    return names;
  }

  /** Over “of the”, if a capital follows. */
  private static int joined(String text, List<Word> words, int at) {
    int next = at;
    while (next < words.size() && JOINING.contains(words.get(next).folded())) {
      next++;
    }
    boolean name = next < words.size() && isCapital(text, words.get(next));
    return name && isTied(text, words, at - 1, next) ? next : at;
  }

  /** Only blanks lie between: a comma begins another name. */
  private static boolean isTied(String text, List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!text.substring(words.get(i).end(), words.get(i + 1).start()).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(String text, Word word) {
    return Character.isUpperCase(text.codePointAt(word.start()));
  }

  /** The parts of a name that the joining words part. */
  static List<List<Word>> parts(List<Word> name) {
    List<List<Word>> parts = new ArrayList<>();
    List<Word> part = new ArrayList<>();
    for (Word word : name) {
      if (JOINING.contains(word.folded())) {
        if (!part.isEmpty()) {
          parts.add(List.copyOf(part));
        }
        part.clear();
      } else {
        part.add(word);
      }
    }
    if (!part.isEmpty()) {
      parts.add(List.copyOf(part));
    }
    return parts;
  }
}
