package org.openappeal.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A statement taken apart, before anything is looked for.
 *
 * @param file its name, as problems give it
 * @param blocks in reading order
 * @param lists the lists among the blocks, in reading order
 * @param cues of its language
 */
record Document(String file, List<Block> blocks, List<ItemList> lists, Cues cues) {
  Document {
    blocks = List.copyOf(blocks);
    lists = List.copyOf(lists);
  }

  /** The indexes of the blocks that lists stand right behind. */
  Set<Integer> stems() {
    return lists.stream().map(list -> list.first() - 1).collect(Collectors.toSet());
  }
}
