package org.openappeal.template;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One round of a loop: {@code $foreach}. Not thread-safe. */
final class Round {
  static final Set<String> PARTS = Set.of("count", "first", "hasNext", "index", "last");

  private final int size;
  private int index = -1;

  Round(int size) {
    this.size = size;
  }

  void next() {
    index++;
  }

  @Nullable Object part(String name) {
    return switch (name) {
      case "index" -> index;
      case "count" -> index + 1;
      case "first" -> index == 0;
      case "last" -> index + 1 == size;
      case "hasNext" -> index + 1 < size;
      default -> null;
    };
  }
}
