package org.openappeal.letter;

import java.util.Locale;
import java.util.Map;
import org.openappeal.word.WordElement;

/** Breaks paragraphs into lines, as a word processor does that does not hyphenate. */
final class Lines {
  private static final int PER_MILLE = 1000;
  private static final int TAB = 720;

  private final StyleSheet styles;
  private final Map<String, Font> fonts;

  /**
   * @param fonts those read so far, by name
   */
  Lines(StyleSheet styles, Map<String, Font> fonts) {
    this.styles = styles;
    this.fonts = fonts;
  }

  /** A paragraph, broken into lines of {@code width} twips less its indents. */
  Block of(WordElement paragraph, int width) {
    Settings settings = styles.of(paragraph);
    LineBreaker lines =
        new LineBreaker(
            width - settings.length("left") - settings.length("right"),
            settings.firstLine(),
            settings.lineHeight(font(settings.font()), settings.size()));
    runs(paragraph, settings, lines);
    return Block.of(settings, lines.finish());
  }

  private void runs(WordElement parent, Settings settings, LineBreaker lines) {
    for (WordElement child : parent.elements()) {
      switch (child.name()) {
        case "w:r" -> run(child, settings, lines);
        case "w:hyperlink", "w:ins", "w:sdt", "w:sdtContent", "w:fldSimple" ->
            runs(child, settings, lines);
        default -> {
          // Properties, bookmarks, and what is anchored beside the text.
        }
      }
    }
  }

  private void run(WordElement run, Settings paragraph, LineBreaker lines) {
    Settings settings = paragraph;
    WordElement own = run.child("w:rPr");
    if (own != null) {
      settings = new Settings(paragraph);
      settings.read(own);
    }
    if (settings.is("vanish")) {
      return;
    }
    int height = settings.lineHeight(font(settings.font()), settings.size());
    for (WordElement part : run.elements()) {
      switch (part.name()) {
        case "w:t" -> text(part.text(), settings, lines);
        case "w:br", "w:cr" -> lines.add('\n', 0, height);
        case "w:tab" -> lines.add('\t', TAB, height);
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
