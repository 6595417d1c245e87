package org.openappeal.letter;

import org.jspecify.annotations.Nullable;
import org.openappeal.word.WordElement;

/** Reading what the elements of a letter say, all of them in Word's main namespace. Stateless. */
final class Values {
  private Values() {}

  /** The attribute {@code val} of a child; empty where there is none. */
  static String value(WordElement element, String child) {
    WordElement found = element.child("w:" + child);
    return found == null ? "" : attribute(found, "val");
  }

  static String attribute(WordElement element, String name) {
    String value = element.get("w:" + name);
    return value == null ? "" : value;
  }

  /** A length or count; {@code otherwise} where there is none that can be read. */
  static int number(@Nullable WordElement element, String name, int otherwise) {
    return element == null ? otherwise : number(attribute(element, name), otherwise);
  }

  static int number(String text, int otherwise) {
    try {
      return text.isEmpty() ? otherwise : (int) Math.round(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
