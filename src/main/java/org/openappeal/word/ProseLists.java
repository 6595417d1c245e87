package org.openappeal.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that prose is set in: those of the template's styles, or else plain ones of ours. */
final class ProseLists {
  private static final int LEVELS = 3;
  private static final int STEP = 397;
  private static final List<String> FORMATS = List.of("decimal", "lowerLetter", "lowerRoman");
  private static final List<String> NUMBERS = List.of("%1.", "%2)", "%3.");
  private static final List<String> BULLETS = List.of("•", "–", "·");

  private final Element numbering;
  private final Lists lists;
  private final Map<Prose.Style, String> own = new HashMap<>();

  ProseLists(Element numbering, Lists lists) {
    this.numbering = numbering;
    this.lists = lists;
  }

  /** Numbering without any list, for a template that has none. */
  static Element none() {
    Element numbering = new Element("w:numbering");
    numbering.set("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    return numbering;
  }

  /** The number of the list that a style has; empty if it has none. */
  String of(String style) {
    String id = lists.ofStyle(style);
    return definition(id) == null ? "" : id;
  }

  /** The same list, beginning again each time it is asked for. */
  Lists.Restarted restarting(String id) {
    return lists.list(id);
  }

  boolean hasLevel(String id, int level) {
    return level(id, level) != null;
  }

  /** How far the text of a level is indented, in twips; empty if the list does not say. */
  String indent(String id, int level) {
    Element found = level(id, level);
    Element properties = found == null ? null : found.child("w:pPr");
    Element indents = properties == null ? null : properties.child("w:ind");
    return indents == null ? "" : left(indents);
  }

  static String left(Element indents) {
    String left = indents.get("w:left");
    String start = left == null ? indents.get("w:start") : left;
    return start == null ? "" : start;
  }

  private @Nullable Element level(String id, int level) {
    Element definition = definition(id);
    if (definition == null) {
      return null;
    }
    return definition.elements().stream()
        .filter(e -> e.is("w:lvl") && String.valueOf(level).equals(e.get("w:ilvl")))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Element definition(String id) {
    Element number = named("w:num", "w:numId", id);
    String definition = number == null ? null : number.val("w:abstractNumId");
    return definition == null ? null : named("w:abstractNum", "w:abstractNumId", definition);
  }

  private @Nullable Element named(String name, String attribute, String value) {
    return numbering.elements().stream()
        .filter(e -> e.is(name) && value.equals(e.get(attribute)))
        .findFirst()
        .orElse(null);
  }

  /** A plain list of numbers or bullets, added to the template when it is first asked for. */
  String own(Prose.Style style) {
    return own.computeIfAbsent(style, this::add);
  }

  private String add(Prose.Style style) {
    String definition = next("w:abstractNum", "w:abstractNumId");
    Element list = new Element("w:abstractNum");
    list.set("w:abstractNumId", definition);
    list.add(Element.of("w:multiLevelType", "multilevel"));
    for (int i = 0; i < LEVELS; i++) {
      boolean numbers = style == Prose.Style.NUMBER;
      Element level = new Element("w:lvl");
      level.set("w:ilvl", String.valueOf(i));
      level.add(Element.of("w:start", "1"));
      level.add(Element.of("w:numFmt", numbers ? FORMATS.get(i) : "bullet"));
      level.add(Element.of("w:lvlText", (numbers ? NUMBERS : BULLETS).get(i)));
      level.add(Element.of("w:lvlJc", "left"));
      Element indents = new Element("w:ind");
      indents.set("w:left", String.valueOf(STEP * (i + 1)));
      indents.set("w:hanging", String.valueOf(STEP));
      Element properties = new Element("w:pPr");
      properties.add(indents);
      level.add(properties);
      list.add(level);
    }
    // The schema wants all definitions before the first number.
    Element first =
        numbering.elements().stream().filter(e -> e.is("w:num")).findFirst().orElse(null);
    if (first == null) {
      numbering.add(list);
    } else {
      first.insertBefore(list);
    }
    String id = next("w:num", "w:numId");
    Element number = new Element("w:num");
    number.set("w:numId", id);
    number.add(Element.of("w:abstractNumId", definition));
    Element last =
        numbering.elements().stream().filter(e -> e.is("w:num")).reduce((a, b) -> b).orElse(list);
    last.insertAfter(number);
    return id;
  }

  private String next(String name, String attribute) {
    int highest = 0;
    for (Element element : numbering.elements()) {
      String id = element.is(name) ? element.get(attribute) : null;
      if (id != null && id.matches("\\d{1,9}")) {
        highest = Math.max(highest, Integer.parseInt(id));
      }
    }
    return String.valueOf(highest + 1);
  }
}
