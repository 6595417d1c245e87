package org.openappeal.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list and what stands before it.
 *
 * @param heading the heading above it
 * @param stem the paragraph right before it, which its items often complete
 * @param items the items of its uppermost level
 * @param first index of its first block
 * @param last index of its last block
 */
record ItemList(
    @Nullable Block heading, @Nullable Block stem, List<Item> items, int first, int last) {
  ItemList {
    items = List.copyOf(items);
  }

  String stemText() {
    return stem == null ? "" : stem.text();
  }

  String headingText() {
    return heading == null ? "" : heading.text();
  }
}
