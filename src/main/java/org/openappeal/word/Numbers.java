package org.openappeal.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives drawings and bookmarks numbers that differ in all of a package, in loops as well. */
final class Numbers {
  private final Map<Ids.Counter, Integer> used = new HashMap<>();
  private int slots;

  /**
   * Numbers the drawings and bookmarks of a part.
   *
   * @param bound whether a print run holds the part once for each letter
   */
  void prepare(Element root, Loops loops, boolean bound) {
    for (Element drawing : root.all("wp:docPr")) {
      if (bound || loops.isRepeated(drawing)) {
        drawing.code("id", List.of(Code.step(new Ids.Counted(Ids.Counter.DRAWING))));
      } else {
        drawing.set("id", next(Ids.Counter.DRAWING));
      }
    }
    for (Element control : root.all("w:sdtPr")) {
      Element id = control.child("w:id");
      if (id != null && (bound || loops.isRepeated(control))) {
        id.remove();
      }
    }
    Map<String, Element> ends = new HashMap<>();
    root.all("w:bookmarkEnd").forEach(end -> ends.putIfAbsent(id(end), end));
    for (Element start : root.all("w:bookmarkStart")) {
      Element end = ends.remove(id(start));
      if (end == null || !loops.together(start, end)) {
        start.remove();
        if (end != null) {
          end.remove();
        }
      } else if (bound || loops.isRepeated(start)) {
        repeated(start, end);
      } else {
        String number = next(Ids.Counter.BOOKMARK);
        start.set("w:id", number);
        end.set("w:id", number);
        end.set("done", "");
      }
    }
    for (Element end : root.all("w:bookmarkEnd")) {
      boolean done = end.attributes().remove("done") != null || !end.coded.isEmpty();
      if (!done) {
        end.remove();
      }
    }
  }

  private static String id(Element mark) {
    return String.valueOf(mark.get("w:id"));
  }

  private void repeated(Element start, Element end) {
    int slot = slots++;
    String name = String.valueOf(start.get("w:name"));
    start.code("w:id", List.of(Code.step(new Ids.Bookmark(slot, true))));
    start.code("w:name", List.of(Code.step(new Ids.BookmarkName(slot, name))));
    end.code("w:id", List.of(Code.step(new Ids.Bookmark(slot, false))));
  }

  private String next(Ids.Counter counter) {
    return String.valueOf(used.merge(counter, 1, Integer::sum));
  }

  /** How far each counter got, for letters to go on from. */
  Map<Ids.Counter, Integer> used(int lists) {
    Map<Ids.Counter, Integer> all = new HashMap<>(used);
    all.put(Ids.Counter.LIST, lists);
    return Map.copyOf(all);
  }
}
