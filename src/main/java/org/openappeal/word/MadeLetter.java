package org.openappeal.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been made of a letter, before any of it is kept.
 *
 * @param stories its headers and footers
 * @param endsAt as {@link PendingLetter} has it
 * @param paragraphEndsAt as {@link PendingLetter} has it
 * @param links what it adds to the relationships of each shared part
 */
record MadeLetter(
    List<Story> stories,
    List<Piece> body,
    int endsAt,
    int paragraphEndsAt,
    List<List<Piece>> links) {

  /**
   * A header or footer.
   *
   * @param relations of its own; null for those of the template
   */
  record Story(List<Piece> pieces, @Nullable List<Piece> relations) {}
}
