package org.openappeal.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes that were tracked and neither accepted nor rejected (ECMA-376 part 1, §17.13.5). */
final class TrackedChanges {
  private static final Set<String> INSERTED = Set.of("w:ins", "w:moveTo", "w:cellIns");
  private static final Set<String> DELETED = Set.of("w:del", "w:moveFrom", "w:cellDel");
  private static final Set<String> MARKS =
      Set.of(
          "w:moveFromRangeStart",
          "w:moveFromRangeEnd",
          "w:moveToRangeStart",
          "w:moveToRangeEnd",
          "w:customXmlInsRangeStart",
          "w:customXmlInsRangeEnd",
          "w:customXmlDelRangeStart",
          "w:customXmlDelRangeEnd",
          "w:cellMerge",
          "w:numberingChange",
          "w:rPrChange",
          "w:pPrChange",
          "w:sectPrChange",
          "w:tblPrChange",
          "w:tblGridChange",
          "w:trPrChange",
          "w:tcPrChange",
          "w:tblPrExChange");

  private TrackedChanges() {}

  /** The first change there is. */
  static Optional<Element> first(Element root) {
    return all(root).stream().findFirst();
  }

  private static List<Element> all(Element root) {
    List<Element> found = new java.util.ArrayList<>();
    root.walk(
        node -> {
          if (node instanceof Element element
              && (INSERTED.contains(element.name)
                  || DELETED.contains(element.name)
                  || MARKS.contains(element.name))) {
            found.add(element);
          }
        });
    return found;
  }

  /** Leaves what a reader would see if all changes were accepted. */
  static void accept(Element root) {
    for (Element change : all(root)) {
      if (change.parent == null) {
        continue;
      }
      Element holder = change.parent;
      if (MARKS.contains(change.name)) {
        change.remove();
      } else if (INSERTED.contains(change.name)) {
        change.unwrap();
      } else if (holder.is("w:trPr")) {
        holder.container().remove();
      } else if (change.is("w:cellDel")) {
        holder.container().remove();
      } else if (holder.is("w:rPr") && holder.container().is("w:pPr")) {
        change.remove();
        joinWithNext(holder.container().container());
      } else {
        change.remove();
      }
    }
  }

  /** A deleted paragraph mark: the next paragraph goes on with this one's text. */
  private static void joinWithNext(Element paragraph) {
    List<Node> siblings = paragraph.container().children();
    int next = paragraph.index() + 1;
    if (next < siblings.size()
        && siblings.get(next) instanceof Element following
        && following.is("w:p")) {
      Element properties = following.child("w:pPr");
      int at = properties == null ? 0 : properties.index() + 1;
      for (Node child : List.copyOf(paragraph.children())) {
        if (!(child instanceof Element element && element.is("w:pPr"))) {
          child.remove();
          following.insert(at++, child);
        }
      }
      paragraph.remove();
    }
  }
}
