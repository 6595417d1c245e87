package org.openappeal.letter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles and lists of a letterhead, as far as they decide where lines and pages end. */
final class StyleSheet {
  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, Element> levels = new HashMap<>();
  private final Map<String, Settings> resolved = new HashMap<>();
  private final Settings defaults = new Settings();
  private String normal = "";

  /**
   * @param numbering null where the letterhead has no lists
   */
  StyleSheet(WordXml sheet, @Nullable WordXml numbering) {
    for (Element part : sheet.elements("docDefaults")) {
      for (Element kind : Dom.children(part)) {
        Dom.children(kind).forEach(defaults::read);
      }
    }
    for (Element style : sheet.elements("style")) {
      if (Dom.attribute(style, "type").equals("paragraph")) {
        styles.put(Dom.attribute(style, "styleId"), style);
        if (Dom.attribute(style, "default").equals("1")) {
          normal = Dom.attribute(style, "styleId");
        }
      }
    }
    if (numbering != null) {
      lists(numbering);
    }
  }

  private void lists(WordXml numbering) {
    Map<String, Element> definitions = new HashMap<>();
    numbering
        .elements("abstractNum")
        .forEach(list -> definitions.put(Dom.attribute(list, "abstractNumId"), list));
    for (Element number : numbering.elements("num")) {
      Element list = definitions.get(Dom.value(number, "abstractNumId"));
      if (list != null) {
        Dom.children(list, "lvl")
            .forEach(level -> levels.put(key(Dom.attribute(number, "numId"), level), level));
      }
    }
  }

  private static String key(String number, Element level) {
    return number + " " + Dom.attribute(level, "ilvl");
  }

  /** How a paragraph is set: by its style, its list, and its own properties. */
  Settings of(Element paragraph) {
    Element own = Dom.child(paragraph, "pPr");
    String named = own == null ? "" : Dom.value(own, "pStyle");
    String style = named.isEmpty() ? normal : named;
    Settings settings = resolved.computeIfAbsent(style, this::resolve);
    if (own != null) {
      settings = new Settings(settings);
      read(own, settings);
    }
    return settings;
  }

  private Settings resolve(String style) {
    Settings settings = new Settings(defaults);
    inherit(style, settings, new HashSet<>());
    settings.put("style", style);
    return settings;
  }

  private void inherit(String name, Settings settings, Set<String> seen) {
    Element style = styles.get(name);
    if (style == null || !seen.add(name)) {
      return;
    }
    inherit(Dom.value(style, "basedOn"), settings, seen);
    for (Element properties : Dom.children(style)) {
      read(properties, settings);
    }
  }

  /** The indents of a list come before those of whoever names it. */
  private void read(Element properties, Settings settings) {
    Element list = Dom.child(properties, "numPr");
    if (list != null) {
      String level = Dom.value(list, "ilvl");
      String number = Dom.value(list, "numId");
      Element of = levels.get(number + " " + (level.isEmpty() ? "0" : level));
      Element indents = of == null ? null : Dom.child(of, "pPr");
      if (indents != null) {
        settings.read(indents);
      }
      settings.put("listed", of == null ? "0" : "1");
    }
    settings.read(properties);
  }
}
