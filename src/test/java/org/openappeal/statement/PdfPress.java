package org.openappeal.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Prints a statement as an office does: on small pages, so that lines, columns and pages break
 * inside its items, each page with a running header and its number.
 */
final class PdfPress {
  private static final float SIZE = 10;
  private static final float LEADING = 13;
  private static final float MARGIN = 60;
  private static final float GUTTER = 24;
  private static final float HANGING = 14;
  private static final PDRectangle PAGE = new PDRectangle(420, 420);
  private static final float TOP = PAGE.getHeight() - MARGIN;

  private record Word(int page, float x, float y, float size, String text) {}

  private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private final List<Word> words = new ArrayList<>();
  private final int columns;
  private boolean across;
  private int page;
  private int column;
  private float columnTop = TOP;
  private float y = TOP;

  PdfPress(int columns) {
    this.columns = columns;
  }

  /** Draws line by line through all columns instead of column by column. */
  PdfPress across() {
    across = true;
    return this;
  }

  Path print(Told told, Path file) throws IOException {
    for (Told.Block block : told.blocks()) {
      if (block instanceof Told.Heading heading && heading.level() == 1) {
        set(heading.text(), 0, PAGE.getWidth() - 2 * MARGIN, SIZE * 1.6f);
        y -= LEADING;
        columnTop = y;
      } else if (block instanceof Told.Heading heading) {
        set(heading.text(), 0, width(), SIZE);
        y -= LEADING / 2;
      } else if (block instanceof Told.Paragraph paragraph) {
        set(paragraph.text(), 0, width(), SIZE);
        y -= LEADING / 2;
      } else if (block instanceof Told.Items items) {
        items(items);
      }
    }
    draw(file);
    return file;
  }

  private void items(Told.Items items) throws IOException {
    int number = 1;
    for (String item : items.texts()) {
      room();
      String marker = items.numbered() ? number++ + "." : "\u2022";
      words.add(new Word(page, x(), y, SIZE, marker));
      set(item, HANGING, width() - HANGING, SIZE);
    }
    y -= LEADING / 2;
  }

  private float width() {
    return (PAGE.getWidth() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
  }

  private float x() {
    return MARGIN + column * (width() + GUTTER);
  }

  private void room() {
    if (y < MARGIN) {
      column++;
      if (column == columns) {
        column = 0;
        page++;
        columnTop = TOP;
      }
      y = columnTop;
    }
  }

  private void set(String text, float indent, float width, float size) throws IOException {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (measure(line + " " + word, size) > width) {
        line(line.toString(), indent, size);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    line(line.toString(), indent, size);
  }

  private void line(String text, float indent, float size) {
    room();
    words.add(new Word(page, x() + indent, y, size, text));
    y -= LEADING * size / SIZE;
  }

  private float measure(String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  private void draw(Path file) throws IOException {
    if (across) {
      words.sort(Comparator.comparingInt(Word::page).thenComparing(word -> -word.y()));
    }
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i <= page; i++) {
        PDPage sheet = new PDPage(PAGE);
        document.addPage(sheet);
        try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
          show(out, new Word(i, MARGIN, PAGE.getHeight() - 30, 8, "Open Courts Initiative"));
          for (Word word : words) {
            if (word.page() == i) {
              show(out, word);
            }
          }
          show(out, new Word(i, PAGE.getWidth() / 2, 30, 8, "Page " + (i + 1)));
        }
      }
      document.save(file.toFile());
    }
  }

  private void show(PDPageContentStream out, Word word) throws IOException {
    out.setFont(font, word.size());
    out.beginText();
    out.newLineAtOffset(word.x(), word.y());
    out.showText(word.text());
    out.endText();
  }
}
