package org.openappeal.letter;

import java.util.ArrayList;
import java.util.List;
import org.openappeal.word.WordElement;

/** What runs through the pages of a document, one below the other. */
final class Flow {
  private static final int CELL_MARGINS = 216;

  private final Lines lines;

  Flow(Lines lines) {
    this.lines = lines;
  }

  /** The blocks of a body, header or cell whose text is {@code width} twips wide. */
  List<Block> of(WordElement parent, int width) {
    List<Block> blocks = new ArrayList<>();
    for (WordElement child : parent.elements()) {
      switch (child.name()) {
        case "w:p" -> {
          if (!isFramed(child)) {
            blocks.add(lines.of(child, width));
          }
        }
        case "w:tbl" -> named(child, "w:tr").forEach(row -> blocks.add(row(row, width)));
        case "w:sdt", "w:sdtContent" -> blocks.addAll(of(child, width));
        default -> {
          // Properties of the section, bookmarks.
        }
      }
    }
    return blocks;
  }

  /** What stands in a frame stands beside the text. */
  private static boolean isFramed(WordElement paragraph) {
    WordElement properties = paragraph.child("w:pPr");
    return properties != null && properties.child("w:framePr") != null;
  }

  private Block row(WordElement row, int width) {
    List<? extends WordElement> cells = named(row, "w:tc");
    int height = 0;
    for (WordElement cell : cells) {
      int given = width(cell);
      int room = given > 0 ? given : width / cells.size();
      height = Math.max(height, height(of(cell, room - CELL_MARGINS)));
    }
    WordElement properties = row.child("w:trPr");
    WordElement least = properties == null ? null : properties.child("w:trHeight");
    int given = Values.number(least, "val", 0);
    boolean exact = least != null && Values.attribute(least, "hRule").equals("exact");
    return Block.row(exact ? given : Math.max(height, given));
  }

  private static List<? extends WordElement> named(WordElement parent, String name) {
    return parent.elements().stream().filter(child -> child.name().equals(name)).toList();
  }

  private static int width(WordElement cell) {
    WordElement properties = cell.child("w:tcPr");
    WordElement width = properties == null ? null : properties.child("w:tcW");
    return width == null || !Values.attribute(width, "type").equals("dxa")
        ? 0
        : Values.number(width, "w", 0);
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
