package org.openappeal.letter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openappeal.word.WordElement;

/** The styles and lists of a letterhead, as far as they decide where lines and pages end. */
final class StyleSheet {
  private final Map<String, WordElement> styles = new HashMap<>();
  private final Map<String, WordElement> levels = new HashMap<>();
  private final Map<String, Settings> resolved = new HashMap<>();
  private final Settings defaults = new Settings();
  private String normal = "";

  /**
   * @param numbering null where the letterhead has no lists
   */
  StyleSheet(@Nullable WordElement sheet, @Nullable WordElement numbering) {
    for (WordElement style : sheet == null ? List.<WordElement>of() : sheet.elements()) {
      if (style.name().equals("w:docDefaults")) {
        style.elements().forEach(kind -> kind.elements().forEach(defaults::read));
      } else if (style.name().equals("w:style")
          && Values.attribute(style, "type").equals("paragraph")) {
        styles.put(Values.attribute(style, "styleId"), style);
        if (Values.attribute(style, "default").equals("1")) {
          normal = Values.attribute(style, "styleId");
        }
      }
    }
    if (numbering != null) {
      lists(numbering);
    }
  }

  private void lists(WordElement numbering) {
    Map<String, WordElement> definitions = new HashMap<>();
    for (WordElement number : numbering.elements()) {
      if (number.name().equals("w:abstractNum")) {
        definitions.put(Values.attribute(number, "abstractNumId"), number);
        continue;
      }
      WordElement list = definitions.get(Values.value(number, "abstractNumId"));
      for (WordElement level : list == null ? List.<WordElement>of() : list.elements()) {
        levels.put(key(Values.attribute(number, "numId"), level), level);
      }
    }
  }

  private static String key(String number, WordElement level) {
    return number + " " + Values.attribute(level, "ilvl");
  }

  /** How a paragraph is set: by its style, its list, and its own properties. */
  Settings of(WordElement paragraph) {
    WordElement own = paragraph.child("w:pPr");
    String named = own == null ? "" : Values.value(own, "pStyle");
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
    WordElement style = styles.get(name);
    if (style == null || !seen.add(name)) {
      return;
    }
    inherit(Values.value(style, "basedOn"), settings, seen);
    for (WordElement properties : style.elements()) {
      read(properties, settings);
    }
  }

  /** The indents of a list come before those of whoever names it. */
  private void read(WordElement properties, Settings settings) {
    WordElement list = properties.child("w:numPr");
    if (list != null) {
      String level = Values.value(list, "ilvl");
      String number = Values.value(list, "numId");
      WordElement of = levels.get(number + " " + (level.isEmpty() ? "0" : level));
      WordElement indents = of == null ? null : of.child("w:pPr");
      if (indents != null) {
        settings.read(indents);
      }
      settings.put("listed", of == null ? "0" : "1");
    }
    settings.read(properties);
  }
}
