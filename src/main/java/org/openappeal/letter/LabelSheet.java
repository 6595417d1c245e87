package org.openappeal.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openappeal.problem.ProblemException;

/**
 * A sheet of labels, its lengths in millimetres. Immutable.
 *
 * @param name what the maker calls it; empty for one that was described
 * @param columns labels beside each other
 * @param rows labels below each other
 * @param labelWidth of one label
 * @param labelHeight of one label
 * @param left of the first column, from the edge of the paper
 * @param top of the first row, from the edge of the paper
 * @param gapX between two columns
 * @param gapY between two rows
 */
public record LabelSheet(
    String name,
    SheetPaper paper,
    int columns,
    int rows,
    double labelWidth,
    double labelHeight,
    double left,
    double top,
    double gapX,
    double gapY) {

  private static final List<LabelSheet> KNOWN =
      List.of(
          new LabelSheet("L7160", SheetPaper.A4, 3, 7, 63.5, 38.1, 7.21, 15.15, 2.54, 0),
          new LabelSheet("L7163", SheetPaper.A4, 2, 7, 99.1, 38.1, 4.65, 15.15, 2.5, 0),
          new LabelSheet(
              "5160",
              SheetPaper.LETTER,
              3,
              10,
              Measure.inches(2.625),
              Measure.inches(1),
              Measure.inches(0.1875),
              Measure.inches(0.5),
              Measure.inches(0.125),
              0));

  /** A sheet of Avery's; empty if it is not known. */
  public static Optional<LabelSheet> named(String name) {
    String plain = name.strip().toUpperCase(Locale.ROOT).replaceFirst("^AVERY[ -]*", "");
    return KNOWN.stream().filter(sheet -> sheet.name.equals(plain)).findFirst();
  }

  /** The names of the sheets that are known. */
  public static List<String> names() {
    return KNOWN.stream().map(LabelSheet::name).toList();
  }

  /** The sheet that is sold most where the paper is that of the country. */
  public static LabelSheet usual(SheetPaper paper) {
    return KNOWN.stream().filter(sheet -> sheet.paper == paper).findFirst().orElseThrow();
  }

  /**
   * A sheet as a person describes it, such as {@code 3x8,70x36mm,margin=0x4.5mm,gap=0x0mm,Letter}:
   * columns and rows, the size of a label, and, in any order, the margin on the left and on top,
   * the gaps between columns and rows, and the paper. Without a margin the labels stand in the
   * middle.
   *
   * @param usual the paper where none is named
   * @throws ProblemException if it is no description, or the labels are larger than the paper
   */
  public static LabelSheet grid(String description, SheetPaper usual) {
    return LabelGrid.read(description, usual);
  }

  /** How many labels a sheet has. */
  public int labels() {
    return columns * rows;
  }

  /** How a person calls it. */
  public String label() {
    String sheet = columns + " × " + rows + " labels of " + size() + " on " + paper.label();
    return name.isEmpty() ? sheet : name + " (" + sheet + ")";
  }

  /** The size of a label, for a person. */
  String size() {
    return Measure.text(labelWidth) + " × " + Measure.text(labelHeight) + " mm";
  }

  /** The left edge of a column, in twips. */
  int x(int column) {
    return Measure.twips(left + column * (labelWidth + gapX));
  }

  /** The upper edge of a row, in twips. */
  int y(int row) {
    return Measure.twips(top + row * (labelHeight + gapY));
  }

  int width() {
    return Measure.twips(labelWidth);
  }

  int height() {
    return Measure.twips(labelHeight);
  }
}
