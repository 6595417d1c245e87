package org.openappeal.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say of its paragraphs. */
final class DocxStyles {
  private static final int DEEPEST = 20;
  private static final int NO_LEVEL = 9;

  /**
   * One style.
   *
   * @param name in lower case
   * @param parent the id of the style it is based on
   * @param numbering the id of its list; null where it says nothing
   * @param level of its list, from 0
   * @param outline its level among the headings, from 0; 9 where it is none
   * @param hidden whether its text is not shown
   */
  private record WordStyle(
      String name,
      @Nullable String parent,
      @Nullable String numbering,
      int level,
      int outline,
      boolean hidden) {}

  private final Map<String, WordStyle> styles = new HashMap<>();

  void read(WordXml xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.name().equals("style")) {
        String id = xml.attribute("styleId");
        WordStyle style = style(xml);
        if (id != null) {
          styles.put(id, style);
        }
      } else if (!xml.name().equals("styles")) {
        xml.skip();
      }
    }
  }

  private static WordStyle style(WordXml xml) throws XMLStreamException {
    String name = "";
    String parent = null;
    String numbering = null;
    int level = 0;
    int outline = NO_LEVEL;
    boolean hidden = false;
    int open = 1;
    while (open > 0) {
      if (!xml.hasNext()) {
        open--;
        continue;
      }
      open++;
      switch (xml.name()) {
        case "name" -> name = String.valueOf(xml.value()).toLowerCase(Locale.ROOT);
        case "basedOn" -> parent = xml.value();
        case "numId" -> numbering = xml.value();
        case "ilvl" -> level = xml.number(0);
        case "outlineLvl" -> outline = xml.number(NO_LEVEL);
        case "vanish" -> hidden = xml.isOn();
        default -> {}
      }
    }
    return new WordStyle(name, parent, numbering, level, outline, hidden);
  }

  /** The name in lower case; the id where the style is not defined. */
  String name(String id) {
    WordStyle style = styles.get(id);
    return style == null ? id.toLowerCase(Locale.ROOT) : style.name();
  }

  boolean isHidden(String id) {
    WordStyle style = styles.get(id);
    return style != null && style.hidden();
  }

  /** The list that a paragraph of this style is in. */
  @Nullable String numbering(String id) {
    @Nullable String at = id;
    for (int i = 0; i < DEEPEST && at != null; i++) {
      WordStyle style = styles.get(at);
      if (style == null || style.numbering() != null) {
        return style == null ? null : style.numbering();
      }
      at = style.parent();
    }
    return null;
  }

  int listLevel(String id) {
    WordStyle style = styles.get(id);
    return style == null ? 0 : style.level();
  }

  /** The level of a heading, from 1; 0 if it is none. */
  int heading(String id) {
    @Nullable String at = id;
    for (int i = 0; i < DEEPEST && at != null; i++) {
      WordStyle style = styles.get(at);
      String name = name(at);
      if (name.equals("title")) {
        return 1;
      }
      if (name.matches("heading ?[1-9]")) {
        return name.charAt(name.length() - 1) - '0';
      }
      if (style == null) {
        return 0;
      }
      if (style.outline() < NO_LEVEL) {
        return style.outline() + 1;
      }
      at = style.parent();
    }
    return 0;
  }
}
