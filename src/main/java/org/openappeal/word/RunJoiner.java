package org.openappeal.word;

import java.util.List;
import java.util.Set;

/** Joins runs that are formatted alike, which Word parts for its own reasons. */
final class RunJoiner {
  private static final Set<String> JOINED =
      Set.of("w:rPr", "w:t", "w:tab", "w:br", "w:cr", "w:noBreakHyphen", "w:softHyphen", "w:sym");
  private static final Set<String> CODE = Set.of("w:rPr", "w:instrText");

  private RunJoiner() {}

  /**
   * Joins what stands below an element.
   *
   * @param coded whether runs that hold code are joined too; then no reference is found in them
   */
  static void join(Element element, boolean coded) {
    Element last = null;
    for (Node child : List.copyOf(element.children())) {
      if (!(child instanceof Element run)) {
        last = null;
        continue;
      }
      if (!run.is("w:r")) {
        join(run, coded);
        last = null;
      } else if (last != null && (coded || !Ink.isCodeIn(run)) && belong(last, run)) {
        append(last, run);
      } else {
        join(run, coded);
        last = coded || !Ink.isCodeIn(run) ? run : null;
      }
    }
  }

  private static boolean belong(Element run, Element next) {
    boolean text = holds(run, JOINED) && holds(next, JOINED);
    boolean code = holds(run, CODE) && holds(next, CODE);
    return (text || code) && Runs.alike(run, next);
  }

  private static boolean holds(Element run, Set<String> names) {
    return run.elements().stream().allMatch(child -> names.contains(child.name));
  }

  private static void append(Element run, Element next) {
    next.remove();
    for (Node child : List.copyOf(next.children())) {
      if (child instanceof Element element && !element.is("w:rPr")) {
        List<Node> before = run.children();
        Node last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last instanceof Element text && text.is(element.name) && isText(element)) {
          space(text, element);
          element.children().forEach(text::add);
        } else {
          run.add(element);
        }
      }
    }
  }

  /** Blanks at the ends are kept only where it says so; those that were not kept go. */
  private static void space(Element text, Element next) {
    for (Element one : List.of(text, next)) {
      if (!"preserve".equals(one.get("xml:space"))) {
        strip(one);
      }
    }
    text.set("xml:space", "preserve");
  }

  private static void strip(Element text) {
    if (text.children().stream().allMatch(Text.class::isInstance)) {
      String characters = text.text().replaceAll("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$", "");
      text.children().clear();
      text.add(new Text(characters));
    }
  }

  private static boolean isText(Element element) {
    return element.is("w:t") || element.is("w:instrText");
  }
}
