package org.openappeal.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static String plain(String markdown) {
    return PlainText.of(Parser.builder().build().parse(markdown));
  }

  @Test
  void linesAreWrappedAtBlanks() {
    String word = "x".repeat(30);
    assertThat(plain(word + " " + word + " " + word))
        .isEqualTo(word + " " + word + "\n" + word + "\n");
  }

  @Test
  void aLineMayBeFull() {
    String half = "x".repeat(36);
    assertThat(plain(half + " " + half.substring(1) + " y"))
        .isEqualTo(half + " " + half.substring(1) + "\ny\n");
  }

  @Test
  void aWordLongerThanALineStandsAlone() {
    String word = "x".repeat(100);
    assertThat(plain("a " + word + " b")).isEqualTo("a\n" + word + "\nb\n");
  }

  @Test
  void aNoBreakSpaceKeepsItsWordsTogether() {
    String word = "x".repeat(69);
    assertThat(plain(word + " 1\u00a0234")).isEqualTo(word + "\n1\u00a0234\n");
  }

  @Test
  void itemsAreIndentedUnderTheirText() {
    String word = "x".repeat(40);
    assertThat(plain("1. " + word + " " + word + "\n2. b"))
        .isEqualTo("1. " + word + "\n   " + word + "\n\n2. b\n");
  }

  @Test
  void aHardBreakEndsTheLine() {
    assertThat(plain("a\\\nb")).isEqualTo("a\nb\n");
  }

  @Test
  void noLineIsTooLongAndNoWordLost() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder("w");
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(random.nextInt(4) == 0 ? "  " : " ").append("w".repeat(1 + random.nextInt(12)));
      }
      String plain = plain(text.toString());
      assertThat(plain.lines()).as("seed " + seed).allMatch(line -> line.length() <= 72);
      assertThat(plain.strip().split("\\s+"))
          .as("seed " + seed)
          .containsExactly(text.toString().strip().split("\\s+"));
    }
  }
}
