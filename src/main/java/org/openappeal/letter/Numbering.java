package org.openappeal.letter;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Numbered lists that restart in each list of a letter (ECMA-376 part 1, §17.9): a list of numbers
 * is prepared once, and a letter takes as many as it has lists.
 */
final class Numbering {
  static final int LISTS = 40;
  private static final int LEVELS = 3;
  private static final int FIRST = 1000;

  private Numbering() {}

  /** Adds the prepared numbers for the list style {@code style}; answers whether it has one. */
  static boolean prepare(WordXml numbering, String style) {
    Optional<Element> list =
        numbering.elements("pStyle").stream()
            .filter(element -> style.equals(element.getAttributeNS(WordXml.W, "val")))
            .map(element -> (Element) element.getParentNode().getParentNode())
            .findFirst();
    list.ifPresent(
        definition -> {
          String id = definition.getAttributeNS(WordXml.W, "abstractNumId");
          for (int i = 0; i < LISTS; i++) {
            numbering.document().getDocumentElement().appendChild(number(numbering, id, i));
          }
        });
    return list.isPresent();
  }

  static int id(int list) {
    return FIRST + list;
  }

  private static Element number(WordXml numbering, String definition, int list) {
    Element number = element(numbering, "num", List.of("numId", String.valueOf(id(list))));
    number.appendChild(element(numbering, "abstractNumId", List.of("val", definition)));
    for (int level = 0; level < LEVELS; level++) {
      Element override = element(numbering, "lvlOverride", List.of("ilvl", String.valueOf(level)));
      override.appendChild(element(numbering, "startOverride", List.of("val", "1")));
      number.appendChild(override);
    }
    return number;
  }

  private static Element element(WordXml part, String name, List<String> attribute) {
    Element element = part.document().createElementNS(WordXml.W, "w:" + name);
    element.setAttributeNS(WordXml.W, "w:" + attribute.get(0), attribute.get(1));
    return element;
  }
}
