package org.openappeal.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Estimates how many pages a letter takes. Not thread-safe. */
final class Ruler {
  private final Paper paper;
  private final Flow flow;

  /**
   * @param document the letterhead's own
   * @param numbering null where it has no lists
   */
  Ruler(WordXml document, WordXml styles, @Nullable WordXml numbering) {
    this.paper = Paper.of(document);
    this.flow = new Flow(new Lines(new StyleSheet(styles, numbering)));
  }

  /**
   * The extent of a letter.
   *
   * @param document its main part
   * @param headers its headers; the highest one counts
   * @param footers its footers
   */
  Extent measure(String document, List<String> headers, List<String> footers) {
    Element body = Dom.child(root(document), "body");
    List<Block> blocks = body == null ? List.of() : flow.of(body, paper.width());
    return Pages.of(blocks, paper.room(height(headers), height(footers)));
  }

  private int height(List<String> parts) {
    return parts.stream()
        .mapToInt(part -> Flow.height(flow.of(root(part), paper.width())))
        .max()
        .orElse(0);
  }

  private static Element root(String part) {
    try {
      return WordXml.parse(part.getBytes(StandardCharsets.UTF_8)).document().getDocumentElement();
    } catch (IOException e) {
      throw new IllegalStateException("what a letterhead renders is XML", e);
    }
  }
}
