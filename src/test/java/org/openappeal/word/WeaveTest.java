package org.openappeal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** What is woven inflates to what was put in, whatever is put in, and is small. */
class WeaveTest {
  private static final Loom LOOM = new Loom();

  private static byte[] woven(Weave weave, List<? extends Piece> pieces, Utf8 text) {
    text.clear();
    LOOM.begin(weave);
    for (Piece piece : pieces) {
      int from = text.size();
      piece.writeTo(text);
      LOOM.write(piece, text.array(), from, text.size());
    }
    int size = LOOM.end();
    return Arrays.copyOf(LOOM.array(), size);
  }

  private static void check(Weave weave, List<? extends Piece> pieces, String what) {
    Utf8 text = new Utf8();
    byte[] woven = woven(weave, pieces, text);
    assertThat(inflate(woven, text.size())).as(what).isEqualTo(text.copy());
  }

  private static byte[] inflate(byte[] deflated, int size) {
    Inflater inflater = new Inflater(true);
    try {
      // One byte more must not be needed, and one more must not come.
      inflater.setInput(deflated);
      byte[] out = new byte[size + 1];
      int length = inflater.inflate(out);
      assertThat(inflater.finished()).as("a whole stream").isTrue();
      assertThat(inflater.getRemaining()).as("bytes behind it").isZero();
      return Arrays.copyOf(out, length);
    } catch (DataFormatException e) {
      throw new AssertionError(e);
    } finally {
      inflater.end();
    }
  }

  private static Piece value(String text) {
    return new Piece.Chars(text);
  }

  @Test
  void joinsBlocksAndValues() {
    Block one = new Block("<w:p><w:r><w:t>Dear ");
    Block two = new Block("</w:t></w:r></w:p><w:p><w:r><w:t>");
    Block three = new Block("</w:t></w:r></w:p>");
    Weave weave = Weave.prepare(List.of(one, two, three), 2);
    check(weave, List.of(one, value("Ms Ä €\uD83D\uDE00"), two, value("x"), three), "in order");
    check(weave, List.of(three, value("only"), two), "without what the others copy from");
    check(weave, List.of(), "nothing");
    check(weave, List.of(value("")), "an empty value");
    check(weave, List.of(one, one, one, one, two, two), "again and again");
  }

  @Test
  void copiesLoopsFromWhereTheyCameLast() {
    List<Block> blocks = new ArrayList<>();
    for (int length :
        new int[] {1, 2, 3, 5, 6, 257, 258, 259, 260, 261, 516, 517, 518, 519, 40_000}) {
      blocks.add(new Block(random(new Random(length), length)));
    }
    Weave weave = Weave.prepare(blocks, 10);
    for (Block block : blocks) {
      List<Piece> loop = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        loop.add(block);
        loop.add(value("value " + i));
      }
      check(weave, loop, "length " + block.bytes().length);
    }
  }

  @Test
  void reachesNoFartherThanTheWindow() {
    Block block = new Block("a block that is long enough to be copied");
    Block other = new Block("another block that is long enough to be copied");
    Weave weave = Weave.prepare(List.of(block, other), 1);
    for (int gap = 32_700; gap < 32_800; gap++) {
      check(
          weave,
          List.of(block, value("v".repeat(gap)), block, value("v".repeat(gap + 7)), other, block),
          "gap " + gap);
    }
  }

  @Test
  void copiesWhatValuesSayAgain() {
    Block block = new Block("</w:t></w:r></w:p><w:p><w:r><w:t>");
    Weave weave = Weave.prepare(List.of(block), 20);
    List<Piece> alike = new ArrayList<>();
    List<Piece> shuffled = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String text = i + ". Prosecutor General of " + i;
      List<String> letters = new ArrayList<>(List.of(text.split("")));
      Collections.shuffle(letters, new Random(i));
      alike.addAll(List.of(block, value(text)));
      shuffled.addAll(List.of(block, value(String.join("", letters))));
    }
    check(weave, alike, "parts of values");
    assertThat(woven(weave, alike, new Utf8()).length)
        .as("beside the same letters in no order")
        .isLessThan(woven(weave, shuffled, new Utf8()).length * 6 / 10);
    String cut = "the same words, cut ";
    for (int length = 0; length <= cut.length(); length++) {
      String start = cut.substring(0, length);
      check(weave, List.of(value(cut), value(start), block, value(start + "x")), start);
    }
  }

  @Test
  void comparesNoValueWithOneOfALetterThatIsGone() throws IOException {
    Block block = new Block("</w:t></w:r></w:p><w:p><w:r><w:t>");
    Weave weave = Weave.prepare(List.of(block), 1);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    Loom loom = new Loom();
    int before = 0;
    for (String name : List.of("of the first", "and of the first", "of the", "of the first")) {
      loom.goOn(weave, before);
      Utf8 text = new Utf8();
      for (Piece piece : List.of(block, value("A letter " + name), block, value(name))) {
        int from = text.size();
        piece.writeTo(text);
        loom.write(piece, text.array(), from, text.size());
      }
      loom.endLetter(false);
      whole.writeBytes(text.copy());
      before = text.size();
    }
    loom.goOn(weave, before);
    loom.endLetter(true);
    loom.drainTo(deflated);
    assertThat(inflate(deflated.toByteArray(), whole.size())).isEqualTo(whole.toByteArray());
  }

  @Test
  void takesBlocksOfOtherPartsAsText() {
    Block own = new Block("own block");
    Block foreign = new Block("foreign block");
    Weave weave = Weave.prepare(List.of(own), 1);
    Weave.prepare(List.of(foreign), 1);
    check(weave, List.of(own, foreign, new Block("of nobody"), own), "foreign");
  }

  @Test
  void survivesWhateverComes() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Block> blocks = new ArrayList<>();
      for (int i = 1 + random.nextInt(30); i > 0; i--) {
        blocks.add(new Block(random(random, random.nextInt(random.nextInt(600) + 1))));
      }
      Weave weave = Weave.prepare(blocks, random.nextInt(100));
      List<Piece> letter = new ArrayList<>();
      for (int i = random.nextInt(200); i > 0; i--) {
        boolean block = random.nextBoolean();
        letter.add(
            block
                ? blocks.get(random.nextInt(blocks.size()))
                : value(random(random, random.nextInt(80))));
      }
      check(weave, letter, "seed " + seed);
    }
  }

  /** From few letters, so that much repeats; now and then from all. */
  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder();
    int letters = random.nextInt(4) == 0 ? 0x2fff : 1 + random.nextInt(6);
    while (text.length() < length) {
      text.append((char) ('a' + random.nextInt(letters)));
    }
    return text.toString();
  }

  @Test
  void isAboutAsSmallAsDeflateMakesIt() {
    Random random = new Random(7);
    List<Block> blocks = new ArrayList<>();
    List<Piece> letter = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Block block =
          new Block(
              "<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
                  + words(random)
                  + "</w:t></w:r></w:p>");
      blocks.add(block);
      letter.add(block);
      letter.add(value(words(random).substring(0, 12)));
    }
    Weave weave = Weave.prepare(blocks, 60);
    Utf8 text = new Utf8();
    byte[] woven = woven(weave, letter, text);
    Deflater deflater = new Deflater(6, true);
    deflater.setInput(text.copy());
    deflater.finish();
    int deflated = deflater.deflate(new byte[text.size()]);
    deflater.end();
    assertThat(woven.length).isLessThan(deflated * 5 / 4);
  }

  /** Of 400 words that begin with letters as text has them. */
  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      Random word = new Random(random.nextInt(400));
      for (int length = 2 + word.nextInt(8); length > 0; length--) {
        words.append(
            "etaoinsrhldcumfpgwyb".charAt((int) (20 * word.nextDouble() * word.nextDouble())));
      }
      words.append(' ');
    }
    return words.toString();
  }
}
