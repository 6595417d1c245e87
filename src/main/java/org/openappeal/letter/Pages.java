package org.openappeal.letter;

import java.util.List;

/** Puts blocks on pages, as a word processor does. */
final class Pages {
  private final int room;
  private int pages = 1;
  private int used;
  private int before;

  private Pages(int room) {
    this.room = room;
  }

  /**
   * Puts {@code blocks} on pages.
   *
   * @param room the height of a page's text, in twips
   */
  static Extent of(List<Block> blocks, int room) {
    Pages pages = new Pages(room);
    Block above = null;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int gap = above == null ? block.before() : block.gap(above);
      boolean leads = i == 0 || !blocks.get(i - 1).next();
      int needed = leads ? together(blocks, i) : block.height(block.first());
      if (pages.used > 0 && pages.used + gap + needed > room && needed <= room) {
        pages.turn();
        gap = 0;
      }
      pages.put(block, gap);
      above = block;
    }
    return new Extent(pages.pages, pages.before + pages.used, room);
  }

  /** The height of what must stand on one page from block {@code from} on. */
  private static int together(List<Block> blocks, int from) {
    int height = 0;
    int i = from;
    while (blocks.get(i).next() && i + 1 < blocks.size()) {
      height += blocks.get(i).height() + blocks.get(i + 1).gap(blocks.get(i));
      i++;
    }
    return height + blocks.get(i).height(blocks.get(i).first());
  }

  private void put(Block block, int gap) {
    used += gap;
    int lines = block.heights().size();
    for (int i = 0; i < lines; i++) {
      int line = block.heights().get(i);
      // The last two lines stand together.
      int needed = i == lines - 2 && lines > 2 ? line + block.heights().get(i + 1) : line;
      if (used > 0 && used + needed > room) {
        turn();
      }
      used += line;
    }
  }

  private void turn() {
    pages++;
    before += used;
    used = 0;
  }
}
