package org.openappeal.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part while it is compiled. Names carry the prefixes of {@link Namespaces}, so
 * that {@code w:p} is a paragraph whatever prefix its author's program used.
 */
final class Element extends Node implements WordElement {
  final String name;

  /** Where it stands, for messages; paragraphs have one. */
  @Nullable Place place;

  /** Attributes that are made anew for each letter. */
  final Map<String, List<Node>> coded = new LinkedHashMap<>(0);

  private List<Code> before = List.of();
  private List<Code> after = List.of();
  private final Map<String, String> attributes = new LinkedHashMap<>(4);
  private final List<Node> children = new ArrayList<>(2);

  Element(String name) {
    this.name = name;
  }

  /** An element with one attribute, {@code w:val}. */
  static Element of(String name, String val) {
    Element element = new Element(name);
    element.set("w:val", val);
    return element;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  Map<String, String> attributes() {
    return attributes;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable String get(String attribute) {
    return attributes.get(attribute);
  }

  void set(String attribute, String value) {
    attributes.put(attribute, value);
  }

  List<Node> children() {
    return children;
  }

  /** Gives an attribute a value that is made anew for each letter. */
  void code(String attribute, List<? extends Node> value) {
    attributes.remove(attribute);
    coded.put(attribute, List.copyOf(value));
  }

  /** Has a step run right before this element, behind those before. */
  void before(Step step) {
    before = with(before, step);
  }

  /** Has a step run right after this element, behind those before. */
  void after(Step step) {
    after = with(after, step);
  }

  private static List<Code> with(List<Code> steps, Step step) {
    List<Code> more = steps.isEmpty() ? new ArrayList<>(2) : steps;
    more.add(Code.step(step));
    return more;
  }

  List<Code> stepsBefore() {
    return before;
  }

  List<Code> stepsAfter() {
    return after;
  }

  void add(Node child) {
    insert(children.size(), child);
  }

  void insert(int at, Node child) {
    child.parent = this;
    children.add(at, child);
  }

  /** Its children that are elements, as they are now. */
  @Override
  public List<Element> elements() {
    List<Element> elements = new ArrayList<>(children.size());
    for (Node child : children) {
      if (child instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  @Override
  public @Nullable Element child(String childName) {
    for (Node child : children) {
      if (child instanceof Element element && element.is(childName)) {
        return element;
      }
    }
    return null;
  }

  /** The {@code w:val} of a child. */
  @Nullable String val(String childName) {
    Element child = child(childName);
    return child == null ? null : child.get("w:val");
  }

  /** Every element below with one of these names, in the order of the text. */
  List<Element> all(String... names) {
    List<Element> found = new ArrayList<>();
    List<String> wanted = List.of(names);
    walk(
        node -> {
          if (node instanceof Element element && wanted.contains(element.name)) {
            found.add(element);
          }
        });
    return found;
  }

  /** Shows every node below, parents before children; the tree must not change meanwhile. */
  void walk(Consumer<Node> visitor) {
    for (Node child : children) {
      visitor.accept(child);
      if (child instanceof Element element) {
        element.walk(visitor);
      }
    }
  }

  /** Puts its children in its own place. */
  void unwrap() {
    Element container = container();
    int at = index();
    remove();
    for (Node child : List.copyOf(children)) {
      container.insert(at++, child);
    }
    children.clear();
  }

  /** The same element without its children. */
  Element shell() {
    Element copy = new Element(name);
    copy.attributes.putAll(attributes);
    copy.place = place;
    return copy;
  }

  /** The same element with all that is in it, code left out. */
  Element copy() {
    Element copy = shell();
    for (Node child : children) {
      if (child instanceof Element element) {
        copy.add(element.copy());
      } else if (child instanceof Text text) {
        copy.add(new Text(text.value));
      }
    }
    return copy;
  }

  /** All characters below. */
  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    walk(
        node -> {
          if (node instanceof Text characters) {
            text.append(characters.value);
          }
        });
    return text.toString();
  }

  @Override
  public String toString() {
    return "<" + name + ">";
  }
}
