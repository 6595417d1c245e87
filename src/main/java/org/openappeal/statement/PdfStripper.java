package org.openappeal.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects printed lines in the order the file draws them. */
final class PdfStripper extends PDFTextStripper {
  private static final float DROP = 0.75f;
  private static final float WIDE = 1.8f;
  private static final int MARKER = 5;

  private final List<PrintedLine> printed = new ArrayList<>();
  private final List<PrintedWord> line = new ArrayList<>();
  private final PdfBudget budget;
  private float height;

  PdfStripper(PdfBudget budget) throws IOException {
    this.budget = budget;
    setShouldSeparateByBeads(true);
    setSuppressDuplicateOverlappingText(true);
  }

  List<PrintedLine> printed() {
    return List.copyOf(printed);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    budget.page();
    boolean turned = page.getRotation() % 180 != 0;
    height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    super.processPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator(operator.getName());
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    budget.glyph();
    super.processTextPosition(position);
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    if (positions.isEmpty() || words.isBlank()) {
      return;
    }
    PrintedWord word = new PrintedWord(words, positions);
    if (!line.isEmpty() && isElsewhere(word, line.get(line.size() - 1))) {
      end();
    }
    line.add(word);
  }

  private static boolean isElsewhere(PrintedWord word, PrintedWord before) {
    return Math.abs(word.y() - before.y()) > before.size() * DROP || word.right() < before.x();
  }

  @Override
  protected void writeWordSeparator() {}

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void writePageEnd() {
    end();
  }

  private void end() {
    float size = 0;
    for (PrintedWord word : line) {
      size = Math.max(size, word.size());
    }
    List<PrintedLine> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= line.size(); i++) {
      if (i == line.size() || isApart(line.get(i), line.get(i - 1), start == i - 1, size)) {
        PrintedLine part = part(line.subList(start, i), size);
        if (!part.text().isEmpty()) {
          parts.add(part);
        }
        start = i;
      }
    }
    if (!parts.isEmpty()) {
      printed.add(PrintedLine.of(parts));
    }
    line.clear();
  }

  /** Behind the marker of a list item any gap may follow. */
  private static boolean isApart(PrintedWord word, PrintedWord before, boolean alone, float size) {
    boolean marker = alone && (before.text().length() < MARKER || before.isBulleted());
    return word.x() - before.right() > size * WIDE && !marker;
  }

  private PrintedLine part(List<PrintedWord> words, float size) {
    List<String> texts = new ArrayList<>();
    for (PrintedWord word : words) {
      boolean bullet = texts.isEmpty() && word.isBulleted();
      if (bullet) {
        texts.add("•");
      }
      String text = bullet ? word.behindBullet() : word.withoutMarks(size);
      if (!text.isBlank()) {
        texts.add(text.strip());
      }
    }
    PrintedWord first = words.get(0);
    float right = words.get(words.size() - 1).right();
    float y = first.y();
    String text = String.join(" ", texts);
    return new PrintedLine(
        getCurrentPageNo(), 0, first.x(), right, y, size, height, text, List.of());
  }
}
