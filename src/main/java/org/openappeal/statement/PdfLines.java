package org.openappeal.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.openappeal.problem.ProblemException;

/** PDF, read by PDFBox: printed lines, without running headers, footers and page numbers. */
final class PdfLines implements LineReader {

  @Override
  public List<Line> lines(SourceFile file) {
    List<PrintedLine> printed = printed(file);
    if (printed.isEmpty()) {
      throw file.refused(
          "there is no text in the PDF: its pages are empty, or pictures of text",
          "Have the text recognised (OCR), or ask for the file it was made from.");
    }
    return numbered(PdfPages.clean(printed));
  }

  private static List<PrintedLine> printed(SourceFile file) {
    PdfBudget budget = new PdfBudget(file);
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      budget.check(document);
      PdfStripper stripper = new PdfStripper(budget);
      stripper.getText(document);
      return stripper.printed();
    } catch (ProblemException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw file.refused(
          "the PDF is protected by a password", "Save a copy without a password.", e);
    } catch (IOException | RuntimeException e) {
      throw file.refused("the PDF is broken", "Save or download the statement again.", e);
    }
  }

  /** Where lines stand further apart than usual, a blank line is put between them. */
  private static List<Line> numbered(List<PrintedLine> printed) {
    List<Line> lines = new ArrayList<>();
    float left = (float) printed.stream().mapToDouble(PrintedLine::x).min().orElse(0);
    float spacing = PdfPages.spacing(printed);
    PrintedLine before = null;
    for (PrintedLine line : printed) {
      if (before != null && !line.follows(before, spacing)) {
        lines.add(Line.blank(lines.size() + 1));
      }
      lines.add(line.toLine(lines.size() + 1, left));
      before = line;
    }
    return lines;
  }
}
