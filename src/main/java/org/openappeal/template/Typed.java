package org.openappeal.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value before a template is filled.
 *
 * @param path how it is reached: {@code demands.id}
 * @param example a value of its shape; null where nothing is known
 */
record Typed(String path, @Nullable Object example) {

  Typed name(String name) {
    Object inner = example instanceof Map<?, ?> map ? map.get(name) : null;
    return new Typed(path + "." + name, inner);
  }

  /** An item, if it is a list. */
  Typed item() {
    Object inner = example instanceof List<?> list && !list.isEmpty() ? list.get(0) : null;
    return new Typed(path, inner);
  }

  static Typed unknown() {
    return new Typed("", null);
  }
}
