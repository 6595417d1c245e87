package org.openappeal.appeal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word of a person's name, which a sentence may give an ending. Immutable.
 *
 * @param exact as it is to be spelled
 * @param folded without case and diacritics
 * @param stems what endings are put to, the name itself first
 */
record NamePart(String exact, String folded, List<String> stems) {
  private static final String VOWELS = "aeiouyаеиоуыэюяіїє";
  private static final int ENDINGS = 2;
  private static final int SHORTEST = 3;

  static NamePart of(String word, CareWords words) {
    String exact = Normalizer.normalize(word, Normalizer.Form.NFC);
    List<String> stems = new ArrayList<>(List.of(exact));
    int last = exact.length() - 1;
    if (last >= SHORTEST && !words.dropped().isEmpty()) {
      if (words.dropped().contains(Prose.folded(exact.substring(last)))) {
        stems.add(exact.substring(0, last));
      } else if (VOWELS.contains(Prose.folded(exact.substring(last - 1, last)))) {
        // Павел, Павла; Marek, Marka
        stems.add(exact.substring(0, last - 1) + exact.substring(last));
      }
    }
    return new NamePart(exact, Prose.folded(exact), List.copyOf(stems));
  }

  /** Whether {@code word} is this name, or a form of it that the language allows. */
  boolean is(String word, List<String> endings) {
    return stems.stream()
        .anyMatch(
            stem ->
                word.startsWith(stem)
                    && (word.length() > stem.length() || stem.equals(exact))
                    && isEnding(Prose.folded(word.substring(stem.length())), endings, ENDINGS));
  }

  /** As {@link #is}, whatever the case of the letters. */
  boolean isBesidesCase(String word, List<String> endings) {
    String lower = word.toLowerCase(Locale.ROOT);
    return stems.stream()
        .map(stem -> stem.toLowerCase(Locale.ROOT))
        .anyMatch(
            stem ->
                lower.startsWith(stem)
                    && (lower.length() > stem.length()
                        || stem.length() == exact.toLowerCase(Locale.ROOT).length())
                    && isEnding(Prose.folded(lower.substring(stem.length())), endings, ENDINGS));
  }

  private static boolean isEnding(String rest, List<String> endings, int most) {
    return rest.isEmpty()
        || (most > 0
            && endings.stream()
                .anyMatch(
                    ending ->
                        rest.startsWith(ending)
                            && isEnding(rest.substring(ending.length()), endings, most - 1)));
  }

  /**
   * How far a word, with or without an ending, is from this name.
   *
   * @param whole the word, folded
   */
  int distance(String whole, List<String> endings, int most) {
    int least = Distance.of(whole, folded, most);
    for (String ending : endings) {
      if (least > 0 && whole.endsWith(ending) && whole.length() - ending.length() >= SHORTEST) {
        String bare = whole.substring(0, whole.length() - ending.length());
        least = Math.min(least, Distance.of(bare, folded, most));
      }
    }
    return least;
  }
}
