package org.openappeal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbered lists in loops (ECMA-376 part 1, §17.9). A list that belongs to one round of a loop
 * begins again in the next; a loop whose rounds are the items of a list goes on counting.
 */
final class Lists {
  private static final Set<String> UNCOUNTED = Set.of("bullet", "none");

  private final Element numbering;
  private final Map<String, StyleList> ofStyle = new HashMap<>();
  private final Map<String, Restarted> byId = new LinkedHashMap<>();
  private int slots;

  /**
   * A list that begins again.
   *
   * @param slot its number among such lists
   * @param id its own number
   * @param definition what it shares its counting with
   * @param xml of another number for it, {@code ?} in the place of the number
   * @param plain the same without what lets it begin again
   */
  record Restarted(int slot, String id, String definition, String xml, String plain) {}

  /** The list that a style brings, its level, and the indents that the style itself has. */
  private record StyleList(String id, String level, @Nullable Element indents) {
    static final StyleList NONE = new StyleList("0", "0", null);
  }

  Lists(Element numbering, @Nullable Element styles) {
    this.numbering = numbering;
    if (styles != null) {
      Map<String, Element> byId = new HashMap<>();
      styles.all("w:style").forEach(s -> byId.put(String.valueOf(s.get("w:styleId")), s));
      byId.forEach((id, style) -> ofStyle.put(id, ofStyle(style, byId, 10)));
    }
  }

  private StyleList ofStyle(Element style, Map<String, Element> styles, int depth) {
    Element properties = style.child("w:pPr");
    Element numbers = properties == null ? null : properties.child("w:numPr");
    Element indents = properties == null ? null : properties.child("w:ind");
    String id = numbers == null ? null : numbers.val("w:numId");
    if (numbers != null && id != null) {
      String level = numbers.val("w:ilvl");
      String styleId = String.valueOf(style.get("w:styleId"));
      return new StyleList(id, level == null ? levelOf(styleId) : level, indents);
    }
    Element base = depth == 0 ? null : styles.get(String.valueOf(style.val("w:basedOn")));
    StyleList list = base == null ? StyleList.NONE : ofStyle(base, styles, depth - 1);
    return indents == null ? list : new StyleList(list.id, list.level, indents);
  }

  /** A level may name the style that has it (ECMA-376 part 1, §17.9.23). */
  private String levelOf(String style) {
    for (Element level : numbering.all("w:lvl")) {
      if (style.equals(level.val("w:pStyle"))) {
        return String.valueOf(level.get("w:ilvl"));
      }
    }
    return "0";
  }

  /**
   * Prepares the lists of a part.
   *
   * @param bound whether they begin again in each letter, too
   */
  void prepare(Element root, Loops loops, boolean bound) {
    Map<String, List<Element>> paragraphs = new LinkedHashMap<>();
    for (Element paragraph : root.all("w:p")) {
      String id = id(paragraph);
      if (!id.equals("0") && definition(id) != null) {
        paragraphs.computeIfAbsent(id, any -> new ArrayList<>()).add(paragraph);
      }
    }
    paragraphs.forEach((id, all) -> prepare(id, all, loops, bound && counts(id)));
  }

  private void prepare(String id, List<Element> all, Loops loops, boolean bound) {
    List<Group> restarting = new ArrayList<>();
    for (Group loop : loops.loops()) {
      if (restarts(id, all, loop, loops)) {
        restarting.add(loop);
      }
    }
    if (restarting.isEmpty() && !bound) {
      return;
    }
    Restarted list = list(id);
    restarting.forEach(loop -> loop.open().insertAfter(Code.step(new Ids.Restart(list))));
    all.forEach(paragraph -> renumber(paragraph, list));
  }

  /** The number of the list of a style; 0 for none. */
  String ofStyle(String style) {
    return ofStyle.getOrDefault(style, StyleList.NONE).id;
  }

  /** A list that is to begin again. */
  Restarted list(String id) {
    return byId.computeIfAbsent(
        id,
        any -> {
          Element own = java.util.Objects.requireNonNull(definition(id));
          String definition = String.valueOf(own.val("w:abstractNumId"));
          Element plain = own.copy();
          plain.set("w:numId", "?");
          return new Restarted(slots++, id, definition, number(id), XmlText.of(plain));
        });
  }

  /** Whether a list has numbers, which would go on from letter to letter. */
  private boolean counts(String id) {
    Element own = definition(id);
    String definition = own == null ? "" : String.valueOf(own.val("w:abstractNumId"));
    List<Element> levels =
        numbering.elements().stream()
            .filter(e -> e.is("w:abstractNum") && definition.equals(e.get("w:abstractNumId")))
            .flatMap(list -> list.elements().stream().filter(e -> e.is("w:lvl")))
            .toList();
    return levels.isEmpty()
        || levels.stream().anyMatch(l -> !UNCOUNTED.contains(String.valueOf(l.val("w:numFmt"))));
  }

  /** Every list that counts, by its number, for values that bring paragraphs of it. */
  Map<String, Restarted> all() {
    for (Element number : numbering.elements()) {
      String id = number.is("w:num") ? number.get("w:numId") : null;
      if (id != null && counts(id)) {
        list(id);
      }
    }
    return Map.copyOf(byId);
  }

  /**
   * All of the list must be in the loop, something else too, and more than one paragraph of the
   * list in each round.
   */
  private boolean restarts(String id, List<Element> all, Group loop, Loops loops) {
    List<Element> body = new ArrayList<>();
    for (Node node : loop.body()) {
      if (node instanceof Element element) {
        body.addAll(element.is("w:p") ? List.of(element) : element.all("w:p"));
      }
    }
    if (!body.containsAll(all) || body.stream().allMatch(p -> id(p).equals(id))) {
      return false;
    }
    Set<String> levels = new TreeSet<>();
    all.forEach(paragraph -> levels.add(level(paragraph)));
    String top = levels.iterator().next();
    List<Element> items = all.stream().filter(p -> level(p).equals(top)).toList();
    return items.size() > 1
        || loops.loops().stream().anyMatch(l -> isInside(l, loop, items.get(0)));
  }

  private static boolean isInside(Group inner, Group loop, Element paragraph) {
    if (inner == loop) {
      return false;
    }
    boolean around = inner.body().stream().anyMatch(node -> isAround(node, paragraph));
    Node open = inner.open();
    return around && loop.body().stream().anyMatch(node -> isAround(node, open));
  }

  private static boolean isAround(Node node, Node inner) {
    for (Node at = inner; at != null; at = at.parent) {
      if (at == node) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Element numbers(Element paragraph) {
    Element properties = paragraph.child("w:pPr");
    return properties == null ? null : properties.child("w:numPr");
  }

  private String id(Element paragraph) {
    Element numbers = numbers(paragraph);
    String id = numbers == null ? null : numbers.val("w:numId");
    if (id != null) {
      return id;
    }
    Element properties = paragraph.child("w:pPr");
    String style = properties == null ? null : properties.val("w:pStyle");
    return style == null ? "0" : ofStyle(paragraph).id;
  }

  private StyleList ofStyle(Element paragraph) {
    Element properties = paragraph.child("w:pPr");
    String style = properties == null ? null : properties.val("w:pStyle");
    return ofStyle.getOrDefault(String.valueOf(style), StyleList.NONE);
  }

  private String level(Element paragraph) {
    Element numbers = numbers(paragraph);
    String level = numbers == null ? null : numbers.val("w:ilvl");
    if (level == null && (numbers == null || numbers.val("w:numId") == null)) {
      return ofStyle(paragraph).level;
    }
    return level == null ? "0" : level;
  }

  private @Nullable Element definition(String id) {
    return numbering.elements().stream()
        .filter(e -> e.is("w:num") && id.equals(e.get("w:numId")))
        .findFirst()
        .orElse(null);
  }

  private String number(String id) {
    Element number = java.util.Objects.requireNonNull(definition(id)).copy();
    number.set("w:numId", "?");
    for (int level = 0; level < 9; level++) {
      restart(number, String.valueOf(level), String.valueOf(number.val("w:abstractNumId")));
    }
    return XmlText.of(number);
  }

  private void restart(Element number, String level, String definition) {
    Element override =
        number.elements().stream()
            .filter(e -> e.is("w:lvlOverride") && level.equals(e.get("w:ilvl")))
            .findFirst()
            .orElse(null);
    if (override == null) {
      override = new Element("w:lvlOverride");
      override.set("w:ilvl", level);
      number.add(override);
    }
    if (override.child("w:startOverride") == null) {
      override.insert(0, Element.of("w:startOverride", start(definition, level)));
    }
  }

  private String start(String definition, String level) {
    for (Element list : numbering.elements()) {
      if (list.is("w:abstractNum") && definition.equals(list.get("w:abstractNumId"))) {
        for (Element one : list.elements()) {
          String start =
              one.is("w:lvl") && level.equals(one.get("w:ilvl")) ? one.val("w:start") : null;
          if (start != null) {
            return start;
          }
        }
      }
    }
    return "1";
  }

  private void renumber(Element paragraph, Restarted list) {
    String level = level(paragraph);
    Element properties = Properties.of(paragraph, "w:pPr");
    Element numbers = properties.child("w:numPr");
    if (numbers == null) {
      numbers = new Element("w:numPr");
      Properties.insert(properties, numbers);
    }
    Element id = numbers.child("w:numId");
    if (id == null) {
      id = new Element("w:numId");
      numbers.add(id);
      if (numbers.child("w:ilvl") == null) {
        numbers.insert(0, Element.of("w:ilvl", level));
      }
      keepIndents(properties, ofStyle(paragraph).indents);
    }
    id.code("w:val", List.of(Code.step(new Ids.ListNumber(list))));
  }

  /** The indents of a list that a paragraph names itself would be put over those of its style. */
  private static void keepIndents(Element properties, @Nullable Element ofStyle) {
    if (ofStyle != null && properties.child("w:ind") == null) {
      Properties.insert(properties, ofStyle.copy());
    }
  }

  /** Where lists that begin again are put; {@link #isUsed} says whether there are any. */
  void place() {
    List<Element> numbers = numbering.elements().stream().filter(e -> e.is("w:num")).toList();
    if (numbers.isEmpty()) {
      return;
    }
    numbers.get(numbers.size() - 1).insertAfter(Code.step(new Ids.Numbering()));
  }

  boolean isUsed() {
    return slots > 0;
  }

  /** The highest number of a list. */
  int highest() {
    int highest = 0;
    for (Element number : numbering.elements()) {
      String id = number.is("w:num") ? number.get("w:numId") : null;
      if (id != null && id.matches("\\d{1,9}")) {
        highest = Math.max(highest, Integer.parseInt(id));
      }
    }
    return highest;
  }
}
