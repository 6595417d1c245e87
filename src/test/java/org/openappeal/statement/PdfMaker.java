package org.openappeal.statement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.ProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** Makes PDFs for tests, line by line. */
final class PdfMaker {
  static final float LEADING = 14;
  private static final float SIZE = 11;
  private static final float PAGE_WIDTH = PDRectangle.A4.getWidth();

  private final PDDocument document = new PDDocument();
  private PDPage page;

  static PdfMaker pages(int count, String line) throws IOException {
    PdfMaker maker = new PdfMaker();
    for (int i = 0; i < count; i++) {
      maker.page().text(72, 700, List.of(line, "line " + i));
    }
    return maker;
  }

  static PdfMaker pictures(int count) throws IOException {
    PdfMaker maker = new PdfMaker();
    for (int i = 0; i < count; i++) {
      maker.page();
      try (PDPageContentStream out = new PDPageContentStream(maker.document, maker.page)) {
        out.addRect(50, 50, 400, 600);
        out.fill();
      }
    }
    return maker;
  }

  PdfMaker page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** A page that is shown with its long side down. */
  PdfMaker turnedPage() {
    page();
    page.setRotation(90);
    return this;
  }

  /** Lines from {@code y} downwards; an empty one leaves a gap. */
  PdfMaker text(float x, float y, List<String> lines) throws IOException {
    return text(Standard14Fonts.FontName.HELVETICA, SIZE, x, y, lines);
  }

  PdfMaker small(float size, float x, float y, List<String> lines) throws IOException {
    return text(Standard14Fonts.FontName.HELVETICA, size, x, y, lines);
  }

  PdfMaker in(Standard14Fonts.FontName font, float x, float y, String sign) throws IOException {
    return text(font, SIZE, x, y, List.of(sign));
  }

  /** Lines as they are read on a turned page, from {@code y} above its lower edge downwards. */
  PdfMaker turnedText(float x, float y, List<String> lines) throws IOException {
    try (PDPageContentStream out = append()) {
      out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
      float at = y;
      for (String line : lines) {
        out.beginText();
        out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, PAGE_WIDTH - at, x));
        out.showText(line);
        out.endText();
        at -= LEADING;
      }
    }
    return this;
  }

  private PDPageContentStream append() throws IOException {
    return new PDPageContentStream(
        document, page, PDPageContentStream.AppendMode.APPEND, true, true);
  }

  private PdfMaker text(
      Standard14Fonts.FontName font, float size, float x, float y, List<String> lines)
      throws IOException {
    try (PDPageContentStream out = append()) {
      out.setFont(new PDType1Font(font), size);
      float at = y;
      for (String line : lines) {
        out.beginText();
        out.newLineAtOffset(x, at);
        out.showText(line);
        out.endText();
        at -= LEADING;
      }
    }
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  void save(Path file, ProtectionPolicy policy) throws IOException {
    document.protect(policy);
    document.save(file.toFile());
    document.close();
  }
}
