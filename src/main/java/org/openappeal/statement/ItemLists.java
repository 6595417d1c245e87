package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lists among the blocks. */
final class ItemLists {
  /** A heading further above, in blocks, is no heading of a list; looking on takes too long. */
  private static final int FAR = 300;

  private ItemLists() {}

  static List<ItemList> of(List<Block> blocks) {
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
      lists.add(new ItemList(heading(blocks, i - 1), stem, items(blocks, i, end), i, end - 1));
      i = end;
    }
    return lists;
  }

  /** Rows of a table as if they were a list. */
  static ItemList table(List<Block> blocks, int first, int last, List<Item> items) {
    Block stem = first > 0 ? blocks.get(first - 1) : null;
    return new ItemList(heading(blocks, first - 1), stem, items, first, last);
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

  private static List<Item> items(List<Block> blocks, int first, int end) {
    List<Item> items = new ArrayList<>();
    int top = blocks.get(first).level();
    int start = first;
    for (int i = first + 1; i <= end; i++) {
      if (i == end || (blocks.get(i).level() <= top && !goesOn(blocks, start, i))) {
        items.add(item(blocks.subList(start, i)));
        start = i;
      }
    }
    return items;
  }

  /** Whether an item that ends with a colon is completed by what follows it, unindented. */
  private static boolean goesOn(List<Block> blocks, int start, int index) {
    Block parent = blocks.get(start);
    return parent.text().endsWith(":") && !form(parent).equals(form(blocks.get(index)));
  }

  /** What the markers of one list have in common: "(a)" and "(b)", "1." and "2.". */
  private static String form(Block item) {
    return item.marker().replaceAll("\\p{N}+", "1").replaceAll("\\p{L}+", "a");
  }

  private static Item item(List<Block> blocks) {
    Joined joined = Joined.of(blocks);
    return new Item(blocks.get(0).marker(), joined.text(), joined.passage());
  }
}
