package org.openappeal.statement;

import java.util.Comparator;
import java.util.List;

/**
 * Knows the forms of one name, such as “Анну Тестову” and “Анной Тестовой”, by the endings of the
 * language. Immutable.
 */
final class Declension {
  private static final int SHORTEST = 3;
  private static final int MOST = 2;

  private final List<String> endings;

  Declension(Cues cues) {
    this.endings = cues.endings();
  }

  /** What all forms of a name have in common; the name itself in a language without endings. */
  String stem(String name) {
    if (endings.isEmpty()) {
      return name;
    }
    StringBuilder stem = new StringBuilder();
    for (String word : Characters.fold(name).split(" ", -1)) {
      stem.append(wordStem(word)).append(' ');
    }
    return stem.toString();
  }

  /** Endings follow each other, as in “Testov-a-nın”. */
  private String wordStem(String word) {
    String stem = word;
    for (int i = 0; i < MOST; i++) {
      stem = shorter(stem);
    }
    return stem;
  }

  private String shorter(String word) {
    return endings.stream()
        .filter(end -> word.endsWith(end) && word.length() - end.length() >= SHORTEST)
        .findFirst()
        .map(end -> word.substring(0, word.length() - end.length()))
        .orElse(word);
  }

  /**
   * The form that is most likely the one a name has when it stands alone: the shortest, and of
   * equally short ones, as in “Анна” and “Анну”, the one that comes first in the alphabet.
   *
   * @param forms not empty
   */
  String plainest(List<String> forms) {
    if (endings.isEmpty()) {
      return forms.get(0);
    }
    return forms.stream()
        .min(
            Comparator.comparingInt(String::length)
                .thenComparing(form -> form.substring(form.lastIndexOf(' ') + 1))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }
}
