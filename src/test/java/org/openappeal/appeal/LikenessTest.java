package org.openappeal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How alike letters are: the share of their runs of five words that both have. */
class LikenessTest {
  private static final double EXACT = 1e-6;

  private final Likeness likeness = new Likeness();

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }

  private Likeness.Figures figures() {
    return likeness.figures().orElseThrow();
  }

  @Test
  void theSameWordsAreWhollyAlikeWhateverTheirCaseAndPunctuation() {
    likeness.add("a", "en", "One, two; three four five six.");
    likeness.add("b", "en", "one two\nthree four – five SIX");
    assertThat(figures().largest()).isEqualTo(1);
  }

  @Test
  void sharedRunsAreCountedOnceOverAllRunsOfBoth() {
    likeness.add("a", "en", words(0, 14));
    likeness.add("b", "en", words(5, 19));
    // Each has 10 runs; 5 of them are in both.
    assertThat(figures().largest()).isCloseTo(5 / 15.0, within(EXACT));
  }

  @Test
  void theSameWordsInAnotherOrderAreNotAlike() {
    likeness.add("a", "en", "one two three four five");
    likeness.add("b", "en", "five four three two one");
    assertThat(figures().largest()).isZero();
  }

  @Test
  void theTwoMostAlikeAreNamedAndTheMedianIsOfAllPairs() {
    likeness.add("a", "en", words(0, 14));
    likeness.add("b", "en", words(100, 114));
    likeness.add("c", "en", words(0, 14));
    likeness.add("d", "en", words(200, 214));
    assertThat(figures()).isEqualTo(new Likeness.Figures(4, 1, 0, "a", "c"));
  }

  @Test
  void lettersOfDifferentLanguagesAreNotCompared() {
    likeness.add("a", "en", words(0, 14));
    likeness.add("b", "fr", words(0, 14));
    assertThat(likeness.figures()).isEmpty();
    likeness.add("c", "fr", words(50, 64));
    assertThat(figures().letters()).isEqualTo(2);
    assertThat(figures().largest()).isZero();
  }

  @Test
  void aLetterOfFewerThanFiveWordsHasNothingToCompare() {
    likeness.add("a", "en", "one two three four");
    likeness.add("b", "en", "one two three four");
    assertThat(likeness.figures()).isEmpty();
  }
}
