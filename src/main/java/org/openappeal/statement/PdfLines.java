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
    return numbered(PdfPages.clean(printed), file);
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

  /** Page by page, in reading order; footnotes of all pages behind the rest. */
  private static List<Line> numbered(List<PrintedLine> printed, SourceFile file) {
    PdfNotes notes = PdfNotes.of(printed);
    LineCollector lines = new LineCollector(file);
    float spacing = PdfPages.spacing(printed);
    PrintedLine before = null;
    for (PrintedLine line : inOrder(notes.body())) {
      if (before != null && !line.follows(before, spacing) && !line.goesOn(before)) {
        lines.blank();
      }
      lines.plain(line.toLine());
      before = line;
    }
    for (PrintedLine note : notes.notes()) {
      lines.blank();
      lines.plain(note.toNote());
    }
    return lines.lines();
  }

  private static List<PrintedLine> inOrder(List<PrintedLine> lines) {
    List<PrintedLine> ordered = new ArrayList<>();
    float left = (float) lines.stream().mapToDouble(PrintedLine::x).min().orElse(0);
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).page() != lines.get(start).page()) {
        ordered.addAll(PdfColumns.order(lines.subList(start, i), left));
        start = i;
      }
    }
    return ordered;
  }
}
