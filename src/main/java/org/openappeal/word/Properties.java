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
          "w:bidi",
          "w:adjustRightInd",
          "w:snapToGrid",
          "w:spacing",
          "w:ind");

  /** What stands behind {@code w:rtl}. */
  private static final List<String> BEHIND_RTL =
      List.of(
          "w:cs", "w:em", "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath", "w:rPrChange");

  /** The first properties of a run. */
  private static final List<String> RUN =
      List.of("w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs");

  private static final List<String> BEHIND_LANG =
      List.of("w:eastAsianLayout", "w:specVanish", "w:oMath", "w:rPrChange");

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
    return placeOf(properties, name, PARAGRAPH);
  }

  /** Where a property belongs among others that have this order; code keeps its place. */
  static int placeOf(Element properties, String name, List<String> order) {
    int rank = order.indexOf(name);
    int place = 0;
    for (int at = 0; at < properties.children().size(); at++) {
      if (properties.children().get(at) instanceof Element element) {
        int other = order.indexOf(element.name);
        if (other < 0 || other >= rank) {
          break;
        }
        place = at + 1;
      }
    }
    return place;
  }

  /** Gives a run a language (ECMA-376 part 1, §17.3.2.20). */
  static void speak(Element run, Element language) {
    Element properties = of(run, "w:rPr");
    int at = 0;
    while (at < properties.children().size()
        && properties.children().get(at) instanceof Element element
        && !BEHIND_LANG.contains(element.name)
        && !element.name.startsWith("w14:")) {
      at++;
    }
    properties.insert(at, language);
  }

  /** Makes a run bold or italic, if asked in the letters of every script. */
  static void strengthen(Element properties, String name, boolean complex) {
    List<String> names = complex ? List.of(name, name + "Cs") : List.of(name);
    for (String one : names) {
      Element old = properties.child(one);
      if (old != null) {
        old.remove();
      }
      properties.insert(placeOf(properties, one, RUN), new Element(one));
    }
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
