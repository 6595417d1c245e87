package org.openappeal.letter;

import java.util.ArrayList;
import java.util.List;

/** Fills lines with letters, as a word processor does that does not hyphenate. */
final class LineBreaker {
  private final int room;
  private final int least;
  private final List<Integer> heights = new ArrayList<>();
  private int left;
  private int height;
  private int word;
  private int wordHeight;
  private boolean empty = true;

  /**
   * @param room the width of a line, in twips
   * @param first the indent of the first line; negative where it hangs
   * @param least the height of a line without letters, in twips
   */
  LineBreaker(int room, int first, int least) {
    this.room = room;
    this.least = least;
    this.left = room - first;
  }

  /** Adds a character of {@code width} and {@code height} twips. */
  void add(int c, int width, int tall) {
    if (c == '\n') {
      endWord();
      endLine();
    } else if (c == ' ' || c == '\t') {
      endWord();
      // Blanks at the end of a line hang over it.
      left -= width;
    } else {
      word += width;
      wordHeight = Math.max(wordHeight, tall);
      if (c == '-' || c == '–' || c == '—') {
        endWord();
      }
    }
  }

  private void endWord() {
    if (word > left && !empty) {
      endLine();
    }
    left -= word;
    height = Math.max(height, wordHeight);
    empty &= word == 0;
    word = 0;
    wordHeight = 0;
  }

  private void endLine() {
    heights.add(Math.max(height, least));
    left = room;
    height = 0;
    empty = true;
  }

  /** The heights of all lines, in twips; at least one. */
  List<Integer> finish() {
    endWord();
    endLine();
    return List.copyOf(heights);
  }
}
