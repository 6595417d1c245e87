package org.openappeal.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.word.WordElement;

/** What runs through the pages of a document, one below the other. */
final class Flow {
  /** Left and right of what is in a cell, where the table does not say. */
  private static final int CELL_MARGIN = 108;

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
        case "w:tbl" -> named(child, "w:tr").forEach(row -> blocks.add(row(child, row, width)));
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

  private Block row(WordElement table, WordElement row, int width) {
    WordElement given = given(row);
    boolean exact = given != null && Values.attribute(given, "hRule").equals("exact");
    return Block.row(exact ? least(row) : Math.max(needed(table, row, width), least(row)));
  }

  /** How high the cells of a row need to be. */
  int needed(WordElement table, WordElement row, int width) {
    List<? extends WordElement> cells = named(row, "w:tc");
    int height = 0;
    for (WordElement cell : cells) {
      int given = width(cell);
      int room = given > 0 ? given : width / cells.size();
      height = Math.max(height, height(of(cell, room - margins(table))));
    }
    return height;
  }

  private static int margins(WordElement table) {
    WordElement properties = table.child("w:tblPr");
    WordElement margins = properties == null ? null : properties.child("w:tblCellMar");
    return margins == null
        ? 2 * CELL_MARGIN
        : Values.number(margins.child("w:left"), "w", CELL_MARGIN)
            + Values.number(margins.child("w:right"), "w", CELL_MARGIN);
  }

  /** The height that a row has at least; 0 where none is given. */
  static int least(WordElement row) {
    return Values.number(given(row), "val", 0);
  }

  private static @Nullable WordElement given(WordElement row) {
    WordElement properties = row.child("w:trPr");
    return properties == null ? null : properties.child("w:trHeight");
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
