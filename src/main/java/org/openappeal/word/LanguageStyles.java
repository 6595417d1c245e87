package org.openappeal.word;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The styles, made once for each language. Thread-safe. */
final class LanguageStyles {
  private final String name;
  private final Element styles;
  private final String own;
  private final Map<String, Packed> made = new ConcurrentHashMap<>();

  LanguageStyles(String name, Element styles, String own) {
    this.name = name;
    this.styles = styles;
    this.own = own;
  }

  /** The tag of the template's own language; empty where it says none. */
  String own() {
    return own;
  }

  Packed in(@Nullable Locale language) {
    String tag = language == null ? "" : language.toLanguageTag();
    Packed known = made.get(tag);
    if (known != null) {
      return known;
    }
    byte[] content =
        language == null
            ? TemplateCompiler.utf8(XmlText.DECLARATION + XmlText.of(styles))
            : Languages.styles(styles, own, language);
    Packed packed = Packed.of(name, content, "xml");
    if (made.size() < 64) {
      made.put(tag, packed);
    }
    return packed;
  }
}
