package org.openappeal.statement;

import java.util.List;

/** Turns the paragraphs of a Word document into lines. */
final class DocxWriter implements DocxParagraphs.Sink {
  private final LineCollector lines;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final boolean notes;

  DocxWriter(LineCollector lines, DocxStyles styles, DocxNumbering numbering) {
    this(lines, styles, numbering, false);
  }

  private DocxWriter(
      LineCollector lines, DocxStyles styles, DocxNumbering numbering, boolean notes) {
    this.lines = lines;
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
  }

  DocxWriter ofNotes() {
    return new DocxWriter(lines, styles, numbering, true);
  }

  @Override
  public void paragraph(DocxParagraphs.Paragraph paragraph) {
    String style = styles.name(paragraph.style());
    if (paragraph.isBlank() || style.matches("toc ?\\d")) {
      lines.blank();
      return;
    }
    int heading = styles.heading(paragraph.style());
    if (notes) {
      lines.blank();
      lines.styled(Style.NOTE, 0, "", Characters.tidy(paragraph.text()));
    } else if (heading > 0) {
      lines.styled(Style.HEADING, heading, "", Characters.tidy(paragraph.text()));
    } else if (paragraph.list() == null || !item(paragraph, paragraph.list())) {
      boolean preformatted = style.contains("preformatted") || style.contains("plain text");
      plain(paragraph.text(), preformatted);
    }
  }

  private void plain(String text, boolean preformatted) {
    if (!preformatted) {
      lines.blank();
    }
    text.lines().forEach(line -> lines.plain(TextLines.line(0, 0, line)));
    if (!preformatted) {
      lines.blank();
    }
  }

  private boolean item(DocxParagraphs.Paragraph paragraph, String list) {
    String marker = numbering.next(list, paragraph.level());
    if (marker == null) {
      return false;
    }
    List<String> parts = tidied(paragraph);
    for (int i = 0; i < parts.size(); i++) {
      Style style = i == 0 ? Style.ITEM : Style.BODY;
      lines.styled(style, paragraph.level() + 1, i == 0 ? marker : "", parts.get(i));
    }
    return true;
  }

  private static List<String> tidied(DocxParagraphs.Paragraph paragraph) {
    return paragraph.text().lines().map(Characters::tidy).filter(l -> !l.isEmpty()).toList();
  }

  /** A row of one cell, or one that holds lists, only places text on the page. */
  @Override
  public void row(List<List<DocxParagraphs.Paragraph>> cells) {
    List<List<DocxParagraphs.Paragraph>> filled = cells.stream().filter(c -> !c.isEmpty()).toList();
    boolean places =
        filled.size() == 1 || filled.stream().flatMap(List::stream).anyMatch(p -> p.list() != null);
    if (places) {
      filled.forEach(
          cell -> {
            lines.blank();
            cell.forEach(this::paragraph);
          });
      return;
    }
    lines.row(
        cells.stream()
            .map(cell -> String.join(" ", cell.stream().flatMap(p -> tidied(p).stream()).toList()))
            .toList());
  }

  @Override
  public void tableEnd() {
    lines.blank();
  }
}
