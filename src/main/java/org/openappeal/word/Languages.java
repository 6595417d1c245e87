package org.openappeal.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The language that a template says it is in (ECMA-376 part 1, §17.3.2.20). */
final class Languages {
  private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");

  private Languages() {}

  /** The tag of the template's language; empty where it says none. */
  static String of(Element styles) {
    return defaults(styles).map(lang -> String.valueOf(lang.get("w:val"))).orElse("");
  }

  private static Optional<Element> defaults(Element styles) {
    return styles.all("w:rPrDefault").stream()
        .flatMap(defaults -> defaults.all("w:lang").stream())
        .filter(lang -> lang.get("w:val") != null)
        .findFirst();
  }

  /**
   * Lets the text follow the language of the letter: the marks of Word's spelling checker that name
   * the template's own language go, and so do those of runs that are filled.
   */
  static void follow(Element root, String own) {
    for (Element language : root.all("w:lang")) {
      Element run = language.around("w:r");
      boolean filled = run != null && run.elements().stream().anyMatch(Languages::isFilled);
      if (filled || own.equals(language.get("w:val"))) {
        Element properties = language.container();
        language.remove();
        if (properties.children().isEmpty()) {
          properties.remove();
        }
      }
    }
  }

  private static boolean isFilled(Element child) {
    return child.is("w:t") && Ink.isCodeIn(child);
  }

  /** The styles in another language. */
  static byte[] styles(Element styles, String own, Locale language) {
    Element copy = styles.copy();
    Element lang = defaults(copy).orElseGet(() -> added(copy));
    for (Element any : copy.all("w:lang")) {
      if (any == lang || own.equals(any.get("w:val"))) {
        set(any, language);
      }
    }
    return (XmlText.DECLARATION + XmlText.of(copy))
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Element added(Element styles) {
    Element defaults = child(styles, "w:docDefaults", 0);
    Element run = child(defaults, "w:rPrDefault", 0);
    Element properties = child(run, "w:rPr", 0);
    return child(properties, "w:lang", properties.children().size());
  }

  private static Element child(Element parent, String name, int at) {
    Element child = parent.child(name);
    if (child == null) {
      child = new Element(name);
      parent.insert(at, child);
    }
    return child;
  }

  /** A run's language as a property; null for none. */
  static @Nullable Element property(@Nullable Locale language) {
    if (language == null) {
      return null;
    }
    Element lang = new Element("w:lang");
    set(lang, language);
    return lang;
  }

  /** The styles that speak another language than the template does. */
  static Set<String> foreign(@Nullable Element styles, String own) {
    Map<String, Element> byId = new HashMap<>();
    if (styles != null) {
      styles
          .all("w:style")
          .forEach(style -> byId.put(String.valueOf(style.get("w:styleId")), style));
    }
    return byId.keySet().stream()
        .filter(id -> isForeign(byId.get(id), byId, own, 10))
        .collect(Collectors.toSet());
  }

  private static boolean isForeign(
      @Nullable Element style, Map<String, Element> byId, String own, int depth) {
    if (style == null || depth == 0) {
      return false;
    }
    Element properties = style.child("w:rPr");
    Element lang = properties == null ? null : properties.child("w:lang");
    String said = lang == null ? null : lang.get("w:val");
    return said == null
        ? isForeign(byId.get(String.valueOf(style.val("w:basedOn"))), byId, own, depth - 1)
        : !said.equals(own);
  }

  private static void set(Element lang, Locale language) {
    String tag = language.toLanguageTag();
    lang.set("w:val", tag);
    if (Direction.isRightToLeft(language)) {
      lang.set("w:bidi", tag);
    }
    if (EAST_ASIAN.contains(language.getLanguage())) {
      lang.set("w:eastAsia", tag);
    }
  }

  /** What a locale for dates and numbers is made from. */
  static Locale locale(String tag) {
    return List.of("", "x-none", "null").contains(tag)
        ? Locale.ENGLISH
        : Locale.forLanguageTag(tag);
  }
}
