package org.openappeal.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the paragraphs and runs of prose begin with where one paragraph gives its place to it. */
final class ProseForm {
  private static final int PUSH = 397;
  private static final int DEEPEST = 8;

  private final Element paragraph;
  private final Element run;
  private final Map<Kind, ProseStyles.Setting> settings = new HashMap<>();
  private final Map<String, Lists.Restarted> lists = new HashMap<>();
  private final Map<Object, String> made = new ConcurrentHashMap<>();

  private record Kind(Prose.Style style, int level) {}

  private record Opening(
      Prose.Style style, int level, boolean item, boolean withNext, boolean rtl) {}

  private record Letters(boolean plain, boolean bold, boolean italic, @Nullable Boolean rtl) {}

  /**
   * @param own the paragraph that gives its place
   * @param characters its run
   */
  ProseForm(Element own, Element characters, ProseStyles styles) {
    this.paragraph = properties(own.child("w:pPr"), "w:pPr");
    this.run = properties(characters.child("w:rPr"), "w:rPr");
    for (Prose.Style style : Prose.Style.values()) {
      for (int level = 0; level <= (style.isList() ? DEEPEST : 0); level++) {
        ProseStyles.Setting setting = styles.of(style, level, paragraph.val("w:pStyle"));
        settings.put(new Kind(style, level), setting);
        if (style == Prose.Style.NUMBER) {
          lists.put(setting.list(), styles.lists().restarting(setting.list()));
        }
      }
    }
  }

  private static Element properties(@Nullable Element properties, String name) {
    return properties == null ? new Element(name) : properties.copy();
  }

  /** The list that the items of a level stand in, to begin again; null if it has no numbers. */
  Lists.@Nullable Restarted list(Prose.Paragraph one) {
    return one.style() == Prose.Style.NUMBER ? lists.get(setting(one).list()) : null;
  }

  private ProseStyles.Setting setting(Prose.Paragraph one) {
    return java.util.Objects.requireNonNull(settings.get(new Kind(one.style(), level(one))));
  }

  private static int level(Prose.Paragraph one) {
    return one.style().isList() ? Math.min(one.level(), DEEPEST) : 0;
  }

  /**
   * The properties of a paragraph.
   *
   * @param number of its list, if it is an item of one with numbers
   */
  String opening(Prose.Paragraph one, boolean rightToLeft, String number) {
    boolean item = one.style().isList() && one.list() > 0;
    Opening key = new Opening(one.style(), level(one), item, one.withNext(), rightToLeft);
    return made.computeIfAbsent(key, any -> make(key, setting(one))).replace("?", number);
  }

  private String make(Opening key, ProseStyles.Setting setting) {
    boolean own = setting.style().isEmpty();
    Element properties = own ? paragraph.copy() : new Element("w:pPr");
    if (!own) {
      properties.add(Element.of("w:pStyle", setting.style()));
    }
    if (key.withNext && properties.child("w:keepNext") == null) {
      Properties.insert(properties, new Element("w:keepNext"));
    }
    if (key.rtl && properties.child("w:bidi") == null) {
      Properties.insert(properties, new Element("w:bidi"));
    }
    if (key.style.isList()) {
      item(key, setting, properties);
    }
    return XmlText.of(properties);
  }

  private static void item(Opening key, ProseStyles.Setting setting, Element properties) {
    for (String name : List.of("w:numPr", "w:ind")) {
      Element old = properties.child(name);
      if (old != null) {
        old.remove();
      }
    }
    Element numbers = new Element("w:numPr");
    numbers.add(Element.of("w:ilvl", String.valueOf(setting.level())));
    String list = key.style == Prose.Style.NUMBER ? "?" : setting.list();
    numbers.add(Element.of("w:numId", key.item ? list : "0"));
    Properties.insert(properties, numbers);
    boolean under = !key.item && !setting.indent().isEmpty();
    if (under || setting.pushed()) {
      int push = setting.pushed() ? PUSH * (key.level - setting.level()) : 0;
      int left = setting.indent().matches("\\d{1,6}") ? Integer.parseInt(setting.indent()) : PUSH;
      Element indents = new Element("w:ind");
      indents.set("w:left", String.valueOf(left + push));
      if (!key.item) {
        indents.set("w:firstLine", "0");
      }
      Properties.insert(properties, indents);
    }
  }

  /**
   * The properties of a run; empty for none.
   *
   * @param rightToLeft null where the paragraph says it
   */
  String letters(Prose.Paragraph of, Prose.Run one, @Nullable Boolean rightToLeft) {
    // A heading has the letters of its style, whatever the place it stands in has.
    boolean plain = of.style().name().toLowerCase(Locale.ROOT).startsWith("heading");
    Letters key = new Letters(plain, one.bold(), one.italic(), rightToLeft);
    return made.computeIfAbsent(key, any -> make(key));
  }

  private String make(Letters key) {
    Element properties = key.plain ? new Element("w:rPr") : run.copy();
    boolean complex = key.rtl != null;
    if (key.bold) {
      Properties.strengthen(properties, "w:b", complex);
    }
    if (key.italic) {
      Properties.strengthen(properties, "w:i", complex);
    }
    if (key.rtl != null) {
      properties = Properties.rightToLeft(properties);
      Element direction = properties.child("w:rtl");
      if (direction != null && !key.rtl) {
        direction.set("w:val", "0");
      }
    }
    return properties.children().isEmpty() ? "" : XmlText.of(properties);
  }
}
