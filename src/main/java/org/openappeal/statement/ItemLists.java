package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lists among the blocks. */
final class ItemLists {
  /** A heading further above, in blocks, is no heading of a list; looking on takes too long. */
  private static final int FAR = 300;

  private ItemLists() {}

  static List<ItemList> of(List<Block> blocks, Joiner joiner) {
    List<ItemList> lists = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      if (!blocks.get(i).isItem()) {
        i++;
        continue;
      }
      int end = i;
      while (end < blocks.size() && blocks.get(end).isItem()) {
        end++;
      }
      Block stem = i > 0 ? blocks.get(i - 1) : null;
      lists.add(
          new ItemList(heading(blocks, i - 1), stem, items(blocks, i, end, joiner), i, end - 1));
      i = end;
    }
    return lists;
  }

  private static @Nullable Block heading(List<Block> blocks, int from) {
    for (int i = from; i >= Math.max(0, from - FAR); i--) {
      Block block = blocks.get(i);
      if (block.isHeading() && !block.text().endsWith(":")) {
        return block;
      }
    }
    return null;
  }

  private static List<Item> items(List<Block> blocks, int first, int end, Joiner joiner) {
    List<Item> items = new ArrayList<>();
    int top = blocks.get(first).level();
    int start = first;
    for (int i = first + 1; i <= end; i++) {
      if (i == end || blocks.get(i).level() <= top) {
        items.add(item(blocks.subList(start, i), joiner));
        start = i;
      }
    }
    return items;
  }

  private static Item item(List<Block> blocks, Joiner joiner) {
    List<Line> lines = new ArrayList<>();
    blocks.forEach(block -> lines.addAll(block.lines()));
    Joined joined = joiner.join(lines);
    return new Item(blocks.get(0).marker(), joined.text(), joined.passage());
  }
}
