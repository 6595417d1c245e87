package org.openappeal.letter;

import java.util.ArrayList;
import java.util.List;

/** The table of a sheet of labels (ECMA-376 part 1, §17.4), its lengths in twips. Stateless. */
final class LabelTable {
  /** Between the edges of a label and its text. */
  static final int BESIDE = Measure.twips(3);

  /** Word wants a paragraph behind a table, which must not begin a page. */
  private static final int LAST_PARAGRAPH = 24;

  private static final String NEXT =
      "<w:fldSimple w:instr=\" NEXT \"><w:r><w:t>«Next»</w:t></w:r></w:fldSimple>";

  private final LabelSheet sheet;
  private final AddressFit fit;
  private final DraftDocument draft = new DraftDocument();

  private LabelTable(LabelSheet sheet, AddressFit fit) {
    this.sheet = sheet;
    this.fit = fit;
  }

  /** A page that takes as many rows of data as the sheet has labels. */
  static DraftDocument of(LabelSheet sheet, AddressFit fit) {
    return new LabelTable(sheet, fit).draft();
  }

  private DraftDocument draft() {
    List<Band> columns = columns();
    draft.add(
        "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
            + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
            + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>",
        columns.stream().mapToInt(Band::size).sum());
    columns.forEach(column -> draft.add("<w:gridCol w:w=\"%d\"/>", column.size));
    draft.add("</w:tblGrid>");
    boolean first = true;
    for (Band row : rows()) {
      row(row, columns, first);
      first = false;
    }
    return draft
        .add("</w:tbl>")
        .nothing()
        .add(
            "<w:sectPr><w:pgSz w:w=\"%d\" w:h=\"%d\"/><w:pgMar w:top=\"%d\" w:right=\"0\""
                + " w:bottom=\"0\" w:left=\"%d\" w:header=\"0\" w:footer=\"0\" w:gutter=\"0\"/>"
                + "</w:sectPr>",
            Measure.twips(sheet.paper().width()),
            Measure.twips(sheet.paper().height()),
            sheet.y(0),
            sheet.x(0));
  }

  /** A column or row of labels, or the gap between two. */
  private record Band(int size, boolean labels) {}

  private List<Band> columns() {
    List<Band> columns = new ArrayList<>();
    for (int column = 0; column < sheet.columns(); column++) {
      boolean last = column + 1 == sheet.columns();
      int pitch = last ? sheet.width() : sheet.x(column + 1) - sheet.x(column);
      add(columns, sheet.gapX() > 0 ? sheet.width() : pitch, pitch);
    }
    return columns;
  }

  private List<Band> rows() {
    List<Band> rows = new ArrayList<>();
    int bottom = Measure.twips(sheet.paper().height()) - LAST_PARAGRAPH;
    for (int row = 0; row < sheet.rows(); row++) {
      boolean last = row + 1 == sheet.rows();
      // Where labels reach the lower edge of the paper, the last row gives way by a hair.
      int lowest = Math.min(sheet.y(row) + sheet.height(), bottom);
      int pitch = (last ? lowest : sheet.y(row + 1)) - sheet.y(row);
      add(rows, sheet.gapY() > 0 ? sheet.height() : pitch, pitch);
    }
    return rows;
  }

  private static void add(List<Band> bands, int size, int pitch) {
    bands.add(new Band(Math.min(size, pitch), true));
    if (pitch > size) {
      bands.add(new Band(pitch - size, false));
    }
  }

  private void row(Band row, List<Band> columns, boolean first) {
    draft.add(
        "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"%d\" w:hRule=\"exact\"/></w:trPr>",
        row.size);
    boolean begins = first;
    for (Band column : columns) {
      draft.add(
          "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>",
          column.size);
      if (row.labels && column.labels) {
        label(begins ? "" : NEXT);
        begins = false;
      } else {
        draft.nothing();
      }
      draft.add("</w:tc>");
    }
    draft.add("</w:tr>");
  }

  private void label(String next) {
    String indent = "<w:ind w:left=\"" + BESIDE + "\" w:right=\"" + BESIDE + "\"/>";
    String before = next;
    for (int size : fit.sizes()) {
      draft.field("", indent, before, fit.field(size), size);
      before = "";
    }
  }
}
