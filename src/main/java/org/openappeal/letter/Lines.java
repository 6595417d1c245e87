package org.openappeal.letter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** Breaks paragraphs into lines, as a word processor does that does not hyphenate. */
final class Lines {
  private static final int PER_MILLE = 1000;
  private static final int TAB = 720;

  private final StyleSheet styles;
  private final Map<String, Font> fonts = new HashMap<>();

  Lines(StyleSheet styles) {
    this.styles = styles;
  }

  /** A paragraph, broken into lines of {@code width} twips less its indents. */
  Block of(Element paragraph, int width) {
    Settings settings = styles.of(paragraph);
    LineBreaker lines =
        new LineBreaker(
            width - settings.length("left") - settings.length("right"),
            settings.firstLine(),
            settings.lineHeight(font(settings.font()), settings.size()));
    runs(paragraph, settings, lines);
    return Block.of(settings, lines.finish());
  }

  private void runs(Element parent, Settings settings, LineBreaker lines) {
    for (Element child : Dom.children(parent)) {
      switch (child.getLocalName()) {
        case "r" -> run(child, settings, lines);
        case "hyperlink", "ins", "smartTag", "sdt", "sdtContent", "fldSimple" ->
            runs(child, settings, lines);
        default -> {
          // Properties, bookmarks, and what is anchored beside the text.
        }
      }
    }
  }

  private void run(Element run, Settings paragraph, LineBreaker lines) {
    Settings settings = paragraph;
    Element own = Dom.child(run, "rPr");
    if (own != null) {
      settings = new Settings(paragraph);
      settings.read(own);
    }
    if (settings.is("vanish")) {
      return;
    }
    int height = settings.lineHeight(font(settings.font()), settings.size());
    for (Element part : Dom.children(run)) {
      switch (part.getLocalName()) {
        case "t" -> text(part.getTextContent(), settings, lines);
        case "br", "cr" -> lines.add('\n', 0, height);
        case "tab" -> lines.add('\t', TAB, height);
        default -> {
          // Fields' instructions and pictures have no letters.
        }
      }
    }
  }

  private void text(String text, Settings settings, LineBreaker lines) {
    Font font = font(settings.font());
    int size = settings.size();
    boolean bold = settings.is("b");
    int height = settings.lineHeight(font, size);
    String shown = settings.is("caps") ? text.toUpperCase(Locale.ROOT) : text;
    shown.codePoints().forEach(c -> lines.add(c, font.width(c, bold) * size / PER_MILLE, height));
  }

  private Font font(String name) {
    return fonts.computeIfAbsent(name, Font::named);
  }
}
