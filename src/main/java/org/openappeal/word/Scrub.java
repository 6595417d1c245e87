package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes out of a part what Word keeps of its author and of its own work: revision ids, comments,
 * marks of the spelling checker, the list and the data behind a mail merge.
 */
final class Scrub {
  private static final Set<String> REMOVED =
      Set.of(
          "w:proofErr",
          "w:lastRenderedPageBreak",
          "w:commentRangeStart",
          "w:commentRangeEnd",
          "w:commentReference",
          "w:annotationRef",
          "w:permStart",
          "w:permEnd",
          "w:printerSettings",
          "w:dataBinding",
          "w15:dataBinding",
          "w:placeholder",
          "w:customXmlPr",
          "w:smartTagPr",
          "w:rsid",
          "w:rsids",
          "w:attachedTemplate",
          "w:linkStyles",
          "w:mailMerge",
          "w:docVars",
          "w:proofState",
          "w:activeWritingStyle",
          "w:writeProtection",
          "w:trackRevisions",
          "w:saveThroughXslt",
          "w:schemaLibrary",
          "w:attachedSchema",
          "w14:docId",
          "w15:docId",
          "w15:chartTrackingRefBased");

  private static final Set<String> UNWRAPPED = Set.of("w:smartTag", "w:customXml");
  private static final Set<String> ATTRIBUTES =
      Set.of("w14:paraId", "w14:textId", "wp14:anchorId", "wp14:editId", "w:conformance");

  private Scrub() {}

  static void scrub(Element element) {
    element.attributes().keySet().removeIf(Scrub::tells);
    List<Node> kept = new ArrayList<>(element.children().size());
    boolean changed = false;
    for (Node child : element.children()) {
      if (!(child instanceof Element inner)) {
        kept.add(child);
      } else if (REMOVED.contains(inner.name) || isGoBack(inner)) {
        changed = true;
      } else {
        scrub(inner);
        boolean unwrap = UNWRAPPED.contains(inner.name);
        changed |= unwrap || isEmptyRun(inner);
        if (unwrap) {
          kept.addAll(inner.children());
        } else if (!isEmptyRun(inner)) {
          kept.add(inner);
        }
      }
    }
    if (changed) {
      element.children().clear();
      kept.forEach(element::add);
    }
  }

  private static boolean tells(String attribute) {
    return attribute.startsWith("w:rsid")
        || ATTRIBUTES.contains(attribute)
        || attribute.equals("conformance")
        || attribute.startsWith("w16du:");
  }

  /**
   * Word's own bookmark for where the author was; its end has no name and is dropped as an orphan.
   */
  private static boolean isGoBack(Element element) {
    return element.is("w:bookmarkStart") && "_GoBack".equals(element.get("w:name"));
  }

  private static boolean isEmptyRun(Element element) {
    return element.is("w:r") && element.elements().stream().allMatch(child -> child.is("w:rPr"));
  }
}
