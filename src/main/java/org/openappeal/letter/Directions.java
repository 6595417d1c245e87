package org.openappeal.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a letterhead needs for languages that are written from right to left. Stateless. */
final class Directions {
  private static final String LEFT_TO_RIGHT_MARK = "\u200e";

  /** What the schema wants after {@code bidi} in the properties of a paragraph. */
  private static final Set<String> AFTER_BIDI =
      Set.of(
          "adjustRightInd",
          "snapToGrid",
          "spacing",
          "ind",
          "contextualSpacing",
          "mirrorIndents",
          "suppressOverlap",
          "jc",
          "textDirection",
          "textAlignment",
          "textboxTightWrap",
          "outlineLvl",
          "divId",
          "cnfStyle",
          "rPr",
          "sectPr",
          "pPrChange");

  /** What the schema wants after {@code rtl} in the properties of a run. */
  private static final Set<String> AFTER_RTL =
      Set.of("cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange");

  private Directions() {}

  /**
   * Turns the defaults of a style sheet: whatever a style does not say itself goes from right to
   * left.
   */
  static void turn(WordXml styles) {
    Element defaults = child(styles, styles.document().getDocumentElement(), "docDefaults", true);
    Element run = child(styles, defaults, "rPrDefault", true);
    insert(styles, child(styles, run, "rPr", false), "rtl", AFTER_RTL);
    Element paragraph = child(styles, defaults, "pPrDefault", false);
    insert(styles, child(styles, paragraph, "pPr", false), "bidi", AFTER_BIDI);
  }

  private static Element child(WordXml part, Element parent, String name, boolean first) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        return element;
      }
    }
    Element made = part.document().createElementNS(WordXml.W, "w:" + name);
    parent.insertBefore(made, first ? parent.getFirstChild() : null);
    return made;
  }

  private static void insert(WordXml part, Element parent, String name, Set<String> after) {
    Node place = parent.getFirstChild();
    while (place != null && !after.contains(String.valueOf(place.getLocalName()))) {
      if (name.equals(place.getLocalName())) {
        return;
      }
      place = place.getNextSibling();
    }
    parent.insertBefore(part.document().createElementNS(WordXml.W, "w:" + name), place);
  }

  /**
   * The values with marks around what goes from left to right, so that "8 Sample Street" does not
   * end with its number.
   */
  static Map<String, Object> marked(Map<String, Object> values) {
    Map<String, Object> marked = new HashMap<>();
    values.forEach((name, value) -> marked.put(name, marked(value)));
    return marked;
  }

  private static Object marked(Object value) {
    if (value instanceof String text) {
      return String.join("\n", text.lines().map(Directions::line).toList());
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> marked = new HashMap<>();
      map.forEach((name, inner) -> marked.put(String.valueOf(name), marked(inner)));
      return marked;
    }
    return value instanceof List<?> list ? list.stream().map(Directions::marked).toList() : value;
  }

  private static String line(String line) {
    boolean leftToRight =
        line.codePoints()
            .map(Character::getDirectionality)
            .filter(Directions::isStrong)
            .mapToObj(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
            .findFirst()
            .orElse(false);
    return leftToRight ? LEFT_TO_RIGHT_MARK + line + LEFT_TO_RIGHT_MARK : line;
  }

  private static boolean isStrong(int way) {
    return way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
