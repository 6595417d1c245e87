package org.openappeal.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs: stretches of text with one formatting (ECMA-376 part 1, §17.3.2.25). */
final class Runs {
  private Runs() {}

  /** A run with {@code content} alone. */
  static Element run(@Nullable Element properties, Node content) {
    Element run = new Element("w:r");
    if (properties != null) {
      run.add(properties.copy());
    }
    run.add(content);
    return run;
  }

  /** A text as {@code name}, {@code w:t} or {@code w:instrText}, says it. */
  static Element text(String name, Node content) {
    Element text = new Element(name);
    text.set("xml:space", "preserve");
    text.add(content);
    return text;
  }

  /** Splits the run around {@code child}, so that it has a run of its own; answers that run. */
  static Element isolate(Node child) {
    Element run = splitBefore(child);
    if (child.index() < run.children().size() - 1) {
      splitBefore(run.children().get(child.index() + 1));
    }
    return run;
  }

  /** Splits the run before {@code child}; answers the run that it begins. */
  static Element splitBefore(Node child) {
    Element run = child.container();
    Element properties = run.child("w:rPr");
    int first = properties == null ? 0 : properties.index() + 1;
    int at = child.index();
    if (at <= first) {
      return run;
    }
    Element right = run.shell();
    if (properties != null) {
      right.add(properties.copy());
    }
    for (Node moved : List.copyOf(run.children().subList(at, run.children().size()))) {
      moved.remove();
      right.add(moved);
    }
    run.insertAfter(right);
    return right;
  }

  /** Whether the two are formatted alike. */
  static boolean alike(Element run, Element other) {
    return written(run.child("w:rPr")).equals(written(other.child("w:rPr")));
  }

  private static String written(@Nullable Element properties) {
    if (properties == null || properties.children().isEmpty()) {
      return "";
    }
    return XmlText.of(properties);
  }
}
