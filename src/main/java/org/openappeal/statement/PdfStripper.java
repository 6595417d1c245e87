package org.openappeal.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects printed lines in the order the file draws them, which keeps columns apart where sorting
 * by position would read across them.
 */
final class PdfStripper extends PDFTextStripper {
  private static final float SMALL = 0.75f;
  private static final float WIDE = 2.5f;

  private final List<PrintedLine> printed = new ArrayList<>();
  private final List<TextPosition> line = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private final PdfBudget budget;

  PdfStripper(PdfBudget budget) throws IOException {
    this.budget = budget;
    setShouldSeparateByBeads(true);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    budget.page();
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

  List<PrintedLine> printed() {
    return List.copyOf(printed);
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    if (!line.isEmpty() && isElsewhere(positions)) {
      end();
    }
    line.addAll(positions);
    text.append(words);
  }

  private boolean isElsewhere(List<TextPosition> positions) {
    TextPosition last = line.get(line.size() - 1);
    float drop = Math.abs(positions.get(0).getYDirAdj() - last.getYDirAdj());
    return !positions.isEmpty() && drop > last.getFontSizeInPt() * SMALL;
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void writePageEnd() {
    end();
  }

  private void end() {
    if (!line.isEmpty() && !text.toString().isBlank()) {
      float size = 0;
      for (TextPosition position : line) {
        size = Math.max(size, position.getFontSizeInPt());
      }
      String words = hasMark(size) ? withoutMarks(size) : text.toString();
      TextPosition first = line.get(0);
      printed.add(
          new PrintedLine(
              getCurrentPageNo(),
              first.getXDirAdj(),
              first.getYDirAdj(),
              size,
              first.getPageHeight(),
              words.strip(),
              cells(size)));
    }
    line.clear();
    text.setLength(0);
  }

  /** Footnote marks: digits much smaller than their line. */
  private boolean hasMark(float size) {
    return line.stream().anyMatch(position -> isMark(position, size));
  }

  private static boolean isMark(TextPosition position, float size) {
    return position.getFontSizeInPt() < size * SMALL && position.getUnicode().matches("[\\d*†‡]+");
  }

  private String withoutMarks(float size) {
    StringBuilder words = new StringBuilder();
    TextPosition before = null;
    for (TextPosition position : line) {
      if (before != null && gap(before, position) > position.getWidthOfSpace() / 2) {
        words.append(' ');
      }
      if (!isMark(position, size)) {
        words.append(position.getUnicode());
      }
      before = position;
    }
    return words.toString().replaceAll(" +", " ");
  }

  private static float gap(TextPosition left, TextPosition right) {
    return right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj();
  }

  /** Parts with wide gaps between them, as in a list of names in columns. */
  private List<String> cells(float size) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    TextPosition before = null;
    for (TextPosition position : line) {
      if (before != null && gap(before, position) > size * WIDE) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else if (before != null && gap(before, position) > position.getWidthOfSpace() / 2) {
        cell.append(' ');
      }
      cell.append(position.getUnicode());
      before = position;
    }
    cells.add(cell.toString().strip());
    return cells.size() > 1 ? cells : List.of();
  }
}
