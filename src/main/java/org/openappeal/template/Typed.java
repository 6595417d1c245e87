package org.openappeal.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value before a template is filled.
 *
 * @param path how it is reached: {@code demands.id}
 * @param example a value of its shape, guarded; null where nothing is known
 */
record Typed(String path, @Nullable Object example) {

  /** Nothing is known of it. */
  static Typed unknown() {
    return new Typed("", null);
  }

  static Typed of(String path, @Nullable Object example) {
    return new Typed(path, example == null ? null : Values.guarded(example));
  }

  /** Whether what is said of one holds for the other. */
  boolean isLike(Typed other) {
    Object one = example;
    Object two = other.example;
    boolean same = one != null && two != null && one.getClass() == two.getClass();
    return path.equals(other.path) && same && (!path.isEmpty() || !isList());
  }

  boolean isUnknown() {
    return example == null;
  }

  boolean isList() {
    return example instanceof List<?>;
  }

  /** What stands behind a dot. */
  Typed part(String name) {
    Object inner = example instanceof Values.Named named ? named.get(name) : part(example, name);
    return new Typed(path + "." + name, inner);
  }

  private static @Nullable Object part(@Nullable Object example, String name) {
    return example == null ? null : Members.part(example, name);
  }

  /** An item, if it is a list. */
  Typed item() {
    Object inner = example instanceof List<?> list && !list.isEmpty() ? list.get(0) : null;
    return new Typed(path, inner);
  }

  /** Of the kinds that an answer can be. */
  static Typed answer(String question) {
    return switch (question) {
      case "size", "length" -> new Typed("", 0);
      case "get" -> unknown();
      default -> new Typed("", true);
    };
  }
}
