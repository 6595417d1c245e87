package org.openappeal.word;

import java.util.Set;

/** What of a paragraph a reader sees. */
final class Ink {
  private static final Set<String> SEEN =
      Set.of(
          "w:drawing",
          "w:pict",
          "w:object",
          "w:sym",
          "w:pgNum",
          "w:ruby",
          "w:fldChar",
          "w:instrText",
          "w:footnoteReference",
          "w:endnoteReference",
          "w:footnoteRef",
          "w:endnoteRef",
          "w:noBreakHyphen",
          "w:ptab",
          "w:contentPart",
          "m:oMath",
          "m:oMathPara",
          "mc:AlternateContent");

  private Ink() {}

  /** Whether an element without its children is seen. */
  static boolean is(Element element) {
    return SEEN.contains(element.name)
        || (element.is("w:br") && element.get("w:type") != null && !isLineBreak(element));
  }

  static boolean isLineBreak(Element element) {
    String type = element.get("w:type");
    return element.is("w:cr")
        || (element.is("w:br") && (type == null || type.equals("textWrapping")));
  }

  /** Whether anything below {@code node} is seen in every letter, or may be in one. */
  static boolean isIn(Node node) {
    if (node instanceof Text text) {
      return !text.value.isBlank() && node.parent != null && node.parent.is("w:t");
    }
    if (node instanceof Code code) {
      return code.isValue();
    }
    Element element = (Element) node;
    return is(element) || (!element.is("w:pPr") && element.children().stream().anyMatch(Ink::isIn));
  }

  /** Whether code stands below {@code node}. */
  static boolean isCodeIn(Node node) {
    return node instanceof Code
        || (node instanceof Element element && element.children().stream().anyMatch(Ink::isCodeIn));
  }

  /** Whether anything of a part differs from letter to letter. */
  static boolean changes(Element element) {
    return !element.coded.isEmpty()
        || !element.stepsBefore().isEmpty()
        || element.children().stream()
            .anyMatch(child -> child instanceof Element e ? changes(e) : child instanceof Code);
  }

  static boolean endsSection(Element paragraph) {
    Element properties = paragraph.child("w:pPr");
    return properties != null && properties.child("w:sectPr") != null;
  }
}
