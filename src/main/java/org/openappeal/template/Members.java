package org.openappeal.template;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What templates may ask of a list, a text and a loop. Stateless. */
final class Members {
  static final Set<String> OF_LIST = Set.of("size", "isEmpty", "contains", "get");
  static final Set<String> OF_TEXT =
      Set.of("isEmpty", "length", "equals", "startsWith", "endsWith", "contains");
  static final Set<String> PARTS_OF_LIST = Set.of("empty", "size");
  static final Set<String> PARTS_OF_TEXT = Set.of("empty", "length");

  private Members() {}

  /** A part of a list, a text or a loop; null if it has no such part. */
  static @Nullable Object part(Object data, String name) {
    if (data instanceof Round round) {
      return round.part(name);
    }
    if (data instanceof List<?> list) {
      return switch (name) {
        case "empty" -> list.isEmpty();
        case "size" -> list.size();
        default -> null;
      };
    }
    if (data instanceof String text) {
      return switch (name) {
        case "empty" -> text.isEmpty();
        case "length" -> text.length();
        default -> null;
      };
    }
    return null;
  }

  /** Whether a template may ask that; what it asks with is looked at by {@link #answer}. */
  static boolean has(Object data, String name, int arguments) {
    if (data instanceof Round round) {
      return arguments == 0 && round.part(name) != null;
    }
    int needed = Set.of("size", "isEmpty", "length").contains(name) ? 0 : 1;
    boolean known =
        (data instanceof List<?> && OF_LIST.contains(name))
            || (data instanceof String && OF_TEXT.contains(name));
    return known && arguments == needed;
  }

  /** The answer; null if it is asked for an item there is not. */
  static @Nullable Object answer(Object data, String name, @Nullable Object[] asked) {
    if (data instanceof List<?> list) {
      return switch (name) {
        case "size" -> list.size();
        case "isEmpty" -> list.isEmpty();
        case "contains" -> list.contains(asked[0]);
        default -> item(list, asked[0]);
      };
    }
    if (data instanceof String text) {
      return ofText(text, name, asked);
    }
    return part(data, name);
  }

  private static Object ofText(String text, String name, @Nullable Object[] asked) {
    String sought = asked.length == 0 ? "" : String.valueOf(asked[0]);
    if (sought.length() > Limits.SOUGHT && !name.equals("equals")) {
      throw new Refusal(
          null, "what `" + name + "` looks for is too long", "Look for a word of it.");
    }
    return switch (name) {
      case "isEmpty" -> text.isEmpty();
      case "length" -> text.length();
      case "equals" -> text.equals(sought);
      case "startsWith" -> text.startsWith(sought);
      case "endsWith" -> text.endsWith(sought);
      default -> text.contains(sought);
    };
  }

  private static @Nullable Object item(List<?> list, @Nullable Object index) {
    boolean exists = index instanceof Integer at && at >= 0 && at < list.size();
    return exists && index instanceof Integer at ? list.get(at) : null;
  }
}
