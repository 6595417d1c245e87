package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field as it stands in the text (ECMA-376 part 1, §17.16.18): begin, code, result, end. */
final class Field {
  /** What a field consists of: runs, and fields inside of it. */
  sealed interface Item {
    /** A run of its code or result. */
    record Run(Element element) implements Item {}

    /** A field inside. */
    record Nested(Field field) implements Item {}
  }

  final Element begin;
  final Place place;
  final List<Item> code = new ArrayList<>();
  final List<Item> result = new ArrayList<>();
  @Nullable Element separate;
  @Nullable Element end;
  private final @Nullable Element home;

  Field(Element begin, Place place) {
    this.begin = begin;
    this.place = place;
    this.home = begin.around("w:p");
  }

  void add(Item item) {
    (separate == null ? code : result).add(item);
  }

  Element last() {
    return end == null ? begin : end;
  }

  /** The fields directly inside of its code, or of its result. */
  static List<Field> nested(List<Item> items) {
    List<Field> fields = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Nested nested) {
        fields.add(nested.field());
      }
    }
    return fields;
  }

  /** Takes all of it out of the tree. */
  void remove() {
    removeAll(result);
    unlink();
  }

  /** Takes it out of the tree but for its result. */
  void unlink() {
    removeAll(code);
    removeMarks();
  }

  /** Takes its result, and what parts it from the code, out of the tree. */
  void removeResult() {
    removeAll(result);
    removeMarks();
  }

  private void removeMarks() {
    drop(begin);
    if (separate != null) {
      drop(separate);
    }
    if (end != null) {
      drop(end);
    }
  }

  private void removeAll(List<Item> items) {
    for (Item item : items) {
      if (item instanceof Item.Run run) {
        drop(run.element());
      } else if (item instanceof Item.Nested nested) {
        nested.field().remove();
      }
    }
  }

  /** A paragraph that held nothing else, and in which the field does not begin, goes too. */
  private void drop(Element run) {
    Element paragraph = run.around("w:p");
    run.remove();
    if (paragraph != null
        && paragraph != home
        && paragraph.parent != null
        && paragraph.elements().stream().allMatch(Field::isBare)) {
      paragraph.remove();
    }
  }

  private static boolean isBare(Element element) {
    return element.is("w:pPr") && element.child("w:sectPr") == null;
  }

  /** The properties its value is printed with: those of its result, else those of its code. */
  @Nullable Element properties(boolean ofCode) {
    List<Element> runs = new ArrayList<>();
    if (!ofCode) {
      runs(result, runs);
    }
    runs(code, runs);
    Element first = runs.isEmpty() ? begin : runs.get(0);
    Element properties = first.child("w:rPr");
    if (properties == null) {
      return null;
    }
    Element copy = properties.copy();
    copy.children().removeIf(child -> child instanceof Element e && e.is("w:noProof"));
    return copy.children().isEmpty() ? null : copy;
  }

  private static void runs(List<Item> items, List<Element> runs) {
    for (Item item : items) {
      if (item instanceof Item.Run run) {
        runs.add(run.element());
      }
    }
  }
}
