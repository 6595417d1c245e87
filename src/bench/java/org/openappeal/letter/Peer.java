package org.openappeal.letter;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/**
 * An engine, and how much it is given to do.
 *
 * @param name as the table prints it
 * @param letters how many it makes in each round
 */
record Peer(String name, int letters, LetterMaker maker) {

  /**
   * Sees to it that it makes the same letters as another; answers how many bytes one has.
   *
   * @throws IllegalStateException naming what it says and what it should
   */
  long check(LetterMaker other, List<Map<String, Object>> letters) throws Exception {
    long size = 0;
    for (Map<String, Object> letter : letters) {
      byte[] made = made(maker, letter);
      List<String> words = LetterWords.of(made);
      List<String> wanted = LetterWords.of(made(other, letter));
      if (!words.equals(wanted)) {
        throw new IllegalStateException("%s says %s, not %s".formatted(name, words, wanted));
      }
      size += made.length;
    }
    return size / letters.size();
  }

  private static byte[] made(LetterMaker maker, Map<String, Object> letter) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    maker.make(letter, out);
    return out.toByteArray();
  }
}
