package org.openappeal.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openappeal.word.Printed;
import org.openappeal.word.WordElement;

/** Estimates how many pages letters take. Not thread-safe. */
final class Ruler {
  private final Map<String, Font> fonts = new HashMap<>();

  /** The extent of a letter; the highest of its headers counts, and the highest of its footers. */
  Extent measure(Printed letter) {
    Paper paper = Paper.of(letter.document());
    Flow flow = flow(letter);
    WordElement body = letter.document().child("w:body");
    List<Block> blocks = body == null ? List.of() : flow.of(body, paper.width());
    int headers = height(letter.headers(), flow, paper);
    return Pages.of(blocks, paper.room(headers, height(letter.footers(), flow, paper)));
  }

  /**
   * Whether an address is higher than the field it stands in: a row of a table whose height is
   * given, as behind the window of an envelope.
   *
   * @param line the first one of the address
   * @return empty where the letter has no such field
   */
  Optional<Boolean> isCrowded(Printed letter, String line) {
    WordElement body = letter.document().child("w:body");
    Flow flow = flow(letter);
    boolean field = false;
    int width = Paper.of(letter.document()).width();
    for (WordElement table : body == null ? List.<WordElement>of() : body.elements()) {
      for (WordElement row : table.elements()) {
        int least = Flow.least(row);
        field |= least > 0;
        if (least > 0 && row.text().contains(line)) {
          return Optional.of(flow.needed(table, row, width) > least);
        }
      }
    }
    return field ? Optional.of(false) : Optional.empty();
  }

  private Flow flow(Printed letter) {
    return new Flow(new Lines(new StyleSheet(letter.styles(), letter.numbering()), fonts));
  }

  private static int height(List<WordElement> parts, Flow flow, Paper paper) {
    return parts.stream()
        .mapToInt(part -> Flow.height(flow.of(part, paper.width())))
        .max()
        .orElse(0);
  }
}
