package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter whose last section is not written yet: that of the last letter of a document stands
 * elsewhere than those before it (ECMA-376 part 1, §17.6.17 and §17.6.18).
 *
 * @param endsAt the piece in whose place a section can end in the last paragraph; below 0 for none
 * @param paragraphEndsAt the piece at the end of that paragraph
 * @param end what stands at the end of the letter
 */
record PendingLetter(
    List<Piece> body,
    int endsAt,
    int paragraphEndsAt,
    List<Piece> section,
    Piece end,
    @Nullable Weave weave) {

  private static final Piece BEGIN =
      new Block("<w:p><w:pPr>" + PrintCompiler.SMALL + "<w:rPr><w:sz w:val=\"2\"/></w:rPr>");

  private static final Piece TEXT = new Block("</w:pPr>");
  private static final Piece END = new Block("</w:p>");

  /** All of the letter. */
  List<Piece> pieces(boolean last) {
    List<Piece> pieces = new ArrayList<>(body.size() + section.size() + 4);
    if (endsAt >= 0) {
      pieces.addAll(body.subList(0, endsAt));
      pieces.addAll(last ? List.of() : section);
      pieces.addAll(body.subList(endsAt + 1, paragraphEndsAt));
      pieces.add(end);
      pieces.addAll(body.subList(paragraphEndsAt + 1, body.size()));
    } else {
      pieces.addAll(body);
      if (!last || end != Block.NOTHING) {
        pieces.add(BEGIN);
        pieces.addAll(last ? List.of() : section);
        pieces.addAll(List.of(TEXT, end, END));
      }
    }
    pieces.addAll(last ? section : List.of());
    return pieces;
  }
}
