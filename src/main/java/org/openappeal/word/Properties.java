package org.openappeal.word;

import java.util.List;

/**
 * The properties of paragraphs and runs, whose order the schema fixes (ECMA-376 part 1, Annex A).
 */
final class Properties {
  private static final List<String> PARAGRAPH =
      List.of(
          "w:pStyle",
          "w:keepNext",
          "w:keepLines",
          "w:pageBreakBefore",
          "w:framePr",
          "w:widowControl",
          "w:numPr",
          "w:suppressLineNumbers",
          "w:pBdr",
          "w:shd",
          "w:tabs",
          "w:suppressAutoHyphens",
          "w:kinsoku",
          "w:wordWrap",
          "w:overflowPunct",
          "w:topLinePunct",
          "w:autoSpaceDE",
          "w:autoSpaceDN",
          "w:bidi");

  /** What stands behind {@code w:rtl}. */
  private static final List<String> BEHIND_RTL =
      List.of(
          "w:cs", "w:em", "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath", "w:rPrChange");

  private Properties() {}

  /** The properties of a paragraph, empty ones if it has none. */
  static Element of(Element paragraph, String name) {
    Element properties = paragraph.child(name);
    if (properties == null) {
      properties = new Element(name);
      paragraph.insert(0, properties);
    }
    return properties;
  }

  /** Inserts one of the properties above into those of a paragraph. */
  static void insert(Element properties, Element property) {
    properties.insert(placeOf(properties, property.name), property);
  }

  /** Where a property belongs among those of a paragraph. */
  static int placeOf(Element properties, String name) {
    int rank = PARAGRAPH.indexOf(name);
    int at = 0;
    for (Node child : properties.children()) {
      int other = child instanceof Element element ? PARAGRAPH.indexOf(element.name) : -1;
      if (other < 0 || other >= rank) {
        break;
      }
      at++;
    }
    return at;
  }

  /** A run's properties with {@code w:rtl} among them. */
  static Element rightToLeft(Element properties) {
    Element copy = properties.copy();
    int at = 0;
    while (at < copy.children().size()
        && copy.children().get(at) instanceof Element element
        && !BEHIND_RTL.contains(element.name)
        && !element.name.startsWith("w14:")) {
      at++;
    }
    if (copy.child("w:rtl") == null) {
      copy.insert(at, new Element("w:rtl"));
    }
    return copy;
  }
}
