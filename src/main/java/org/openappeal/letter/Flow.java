package org.openappeal.letter;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What runs through the pages of a document, one below the other. */
final class Flow {
  private static final int CELL_MARGINS = 216;

  private final Lines lines;

  Flow(Lines lines) {
    this.lines = lines;
  }

  /** The blocks of a body, header or cell whose text is {@code width} twips wide. */
  List<Block> of(Element parent, int width) {
    List<Block> blocks = new ArrayList<>();
    for (Element child : Dom.children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> {
          if (!isFramed(child)) {
            blocks.add(lines.of(child, width));
          }
        }
        case "tbl" -> Dom.children(child, "tr").forEach(row -> blocks.add(row(row, width)));
        case "sdt", "sdtContent" -> blocks.addAll(of(child, width));
        default -> {
          // Properties of the section, bookmarks.
        }
      }
    }
    return blocks;
  }

  /** What stands in a frame stands beside the text. */
  private static boolean isFramed(Element paragraph) {
    Element properties = Dom.child(paragraph, "pPr");
    return properties != null && Dom.child(properties, "framePr") != null;
  }

  private Block row(Element row, int width) {
    List<Element> cells = Dom.children(row, "tc");
    int height = 0;
    for (Element cell : cells) {
      int given = width(cell);
      int room = given > 0 ? given : width / cells.size();
      height = Math.max(height, height(of(cell, room - CELL_MARGINS)));
    }
    Element properties = Dom.child(row, "trPr");
    Element least = properties == null ? null : Dom.child(properties, "trHeight");
    int given = least == null ? 0 : Dom.number(Dom.attribute(least, "val"), 0);
    boolean exact = least != null && Dom.attribute(least, "hRule").equals("exact");
    return Block.row(exact ? given : Math.max(height, given));
  }

  private static int width(Element cell) {
    Element properties = Dom.child(cell, "tcPr");
    Element width = properties == null ? null : Dom.child(properties, "tcW");
    return width == null || !Dom.attribute(width, "type").equals("dxa")
        ? 0
        : Dom.number(Dom.attribute(width, "w"), 0);
  }

  /** How high the blocks are, one below the other. */
  static int height(List<Block> blocks) {
    int height = 0;
    Block above = null;
    for (Block block : blocks) {
      height += (above == null ? block.before() : block.gap(above)) + block.height();
      above = block;
    }
    return above == null ? 0 : height + above.after();
  }
}
