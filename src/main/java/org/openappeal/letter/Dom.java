package org.openappeal.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reading the elements of a Word part, all of them in its main namespace. Stateless. */
final class Dom {
  private Dom() {}

  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getLocalName() != null) {
        children.add(child);
      }
    }
    return children;
  }

  static List<Element> children(Element element, String name) {
    return children(element).stream().filter(child -> name.equals(child.getLocalName())).toList();
  }

  static @Nullable Element child(Element element, String name) {
    return children(element).stream()
        .filter(child -> name.equals(child.getLocalName()))
        .findFirst()
        .orElse(null);
  }

  /** The attribute {@code val} of a child; empty where there is none. */
  static String value(Element element, String child) {
    Element found = child(element, child);
    return found == null ? "" : attribute(found, "val");
  }

  static String attribute(Element element, String name) {
    return element.getAttributeNS(WordXml.W, name);
  }

  /** A length or count; {@code otherwise} where there is none that can be read. */
  static int number(String text, int otherwise) {
    try {
      return text.isEmpty() ? otherwise : (int) Math.round(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
