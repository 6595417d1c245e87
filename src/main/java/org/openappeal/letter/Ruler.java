package org.openappeal.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openappeal.word.Printed;
import org.openappeal.word.WordElement;

/** Estimates how many pages letters take. Not thread-safe. */
final class Ruler {
  private final Map<String, Font> fonts = new HashMap<>();

  /** The extent of a letter; the highest of its headers counts, and the highest of its footers. */
  Extent measure(Printed letter) {
    Paper paper = Paper.of(letter.document());
    Flow flow = new Flow(new Lines(new StyleSheet(letter.styles(), letter.numbering()), fonts));
    WordElement body = letter.document().child("w:body");
    List<Block> blocks = body == null ? List.of() : flow.of(body, paper.width());
    int headers = height(letter.headers(), flow, paper);
    return Pages.of(blocks, paper.room(headers, height(letter.footers(), flow, paper)));
  }

  private static int height(List<WordElement> parts, Flow flow, Paper paper) {
    return parts.stream()
        .mapToInt(part -> Flow.height(flow.of(part, paper.width())))
        .max()
        .orElse(0);
  }
}
