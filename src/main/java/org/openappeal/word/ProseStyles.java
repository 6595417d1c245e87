package org.openappeal.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The styles of a template that prose is set in, found by their ids and by their names. */
final class ProseStyles {
  private final Map<String, Element> byName = new HashMap<>();
  private final ProseLists lists;
  private final Findings findings;
  private String normal = "";

  /**
   * How a paragraph of prose is set.
   *
   * @param style the id of its style; empty for that of the paragraph that gives its place
   * @param list the number of its list; empty for none
   * @param level of the list
   * @param indent of its text where it does not have the number of its list, in twips
   * @param pushed whether it is indented by itself, having no level of its own in the list
   */
  record Setting(String style, String list, int level, String indent, boolean pushed) {}

  ProseStyles(@Nullable Element styles, ProseLists lists, Findings findings) {
    this.lists = lists;
    this.findings = findings;
    for (Element style : styles == null ? new Element[0] : paragraphs(styles)) {
      String id = String.valueOf(style.get("w:styleId"));
      byName.putIfAbsent(fold(id), style);
      normal = "1".equals(style.get("w:default")) ? id : normal;
    }
    for (Element style : styles == null ? new Element[0] : paragraphs(styles)) {
      // Word translates the id of its own styles, never their names.
      byName.put(fold(String.valueOf(style.val("w:name"))), style);
    }
  }

  private static Element[] paragraphs(Element styles) {
    return styles.all("w:style").stream()
        .filter(style -> "paragraph".equals(style.get("w:type")))
        .toArray(Element[]::new);
  }

  private static String fold(String name) {
    return name.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  ProseLists lists() {
    return lists;
  }

  /** Tells which styles are missing where prose takes the place of a paragraph. */
  void tell(Place place) {
    Set<String> missing = new TreeSet<>();
    for (Prose.Style style : Prose.Style.values()) {
      boolean there = style == Prose.Style.BODY || byName.containsKey(fold(style.word()));
      if (!there) {
        missing.add("“" + style.word() + "”");
      }
    }
    if (!missing.isEmpty()) {
      findings
          .problems()
          .note(
              place,
              "no style " + String.join(", ", missing) + ": such text is set as this paragraph is",
              "Word keeps a style in a document once it was used there.");
    }
  }

  /**
   * How a paragraph is set.
   *
   * @param own the style of the paragraph that gives its place; null if it names none
   */
  Setting of(Prose.Style style, int level, @Nullable String own) {
    if (style == Prose.Style.BODY && own != null && !own.equals(normal)) {
      return new Setting("", "", 0, "", false);
    }
    Element found = byName.get(fold(style.word()));
    if (!style.isList()) {
      return new Setting(id(found), "", 0, "", false);
    }
    Element nested = level == 0 ? null : byName.get(fold(style.word() + (level + 1)));
    if (nested != null && !lists.of(id(nested)).isEmpty()) {
      return setting(nested, lists.of(id(nested)), level(nested), false);
    }
    String list = lists.of(id(found));
    if (found == null || list.isEmpty()) {
      String plain = lists.own(style);
      return setting(found, plain, deepest(plain, level), false);
    }
    int first = level(found);
    int reached = deepest(list, first + level);
    return setting(found, list, reached, reached < first + level);
  }

  private Setting setting(@Nullable Element style, String list, int level, boolean pushed) {
    Element properties = style == null ? null : style.child("w:pPr");
    Element indents = properties == null ? null : properties.child("w:ind");
    String left = indents == null ? "" : ProseLists.left(indents);
    String indent = left.isEmpty() ? lists.indent(list, level) : left;
    return new Setting(id(style), list, level, indent, pushed);
  }

  private int deepest(String list, int level) {
    int reached = level;
    while (reached > 0 && !lists.hasLevel(list, reached)) {
      reached--;
    }
    return reached;
  }

  private static int level(Element style) {
    Element properties = style.child("w:pPr");
    Element numbers = properties == null ? null : properties.child("w:numPr");
    String level = numbers == null ? null : numbers.val("w:ilvl");
    return level != null && level.matches("\\d") ? Integer.parseInt(level) : 0;
  }

  private static String id(@Nullable Element style) {
    return style == null ? "" : String.valueOf(style.get("w:styleId"));
  }
}
