package org.openappeal.word;

/** The paragraphs of a part, counted as a person counts them, and what a reader sees of them. */
final class Paragraphs {
  private Paragraphs() {}

  /** Tells every paragraph where it is. */
  static void place(String part, Element root) {
    int count = 0;
    for (Element paragraph : root.all("w:p")) {
      paragraph.place = Place.of(part, ++count, words(paragraph));
    }
  }

  /** The place of the paragraph that {@code node} is in. */
  static Place of(Node node, Place otherwise) {
    for (Node at = node; at != null; at = at.parent) {
      if (at instanceof Element element && element.place != null) {
        return element.place;
      }
    }
    return otherwise;
  }

  /** What a reader sees of a paragraph. */
  static String words(Element paragraph) {
    StringBuilder words = new StringBuilder();
    words(paragraph, words);
    return words.toString();
  }

  private static void words(Element element, StringBuilder words) {
    for (Element child : element.elements()) {
      switch (child.name) {
        case "w:t" -> words.append(child.text());
        case "w:tab", "w:br", "w:cr" -> words.append(' ');
        case "w:pPr", "w:rPr", "w:txbxContent" -> {}
        default -> words(child, words);
      }
    }
  }
}
