package org.openappeal.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Reads the description of a sheet of labels. To be used once. */
final class LabelGrid {
  private static final int MOST = 100;
  private static final double SMALLEST = 5;

  /** What is lost where lengths are given to a tenth of a millimetre. */
  private static final double TOLERANCE = 0.2;

  private final String description;
  private Measure.@Nullable Pair margin;
  private Measure.Pair gap = new Measure.Pair(0, 0);
  private SheetPaper paper;

  private LabelGrid(String description, SheetPaper paper) {
    this.description = description;
    this.paper = paper;
  }

  static LabelSheet read(String description, SheetPaper usual) {
    return new LabelGrid(description, usual).read();
  }

  private LabelSheet read() {
    List<String> parts =
        List.of(description.toLowerCase(Locale.ROOT).replaceAll("\\s", "").split(",", -1));
    if (parts.size() < 2 || !parts.get(0).matches("\\d{1,3}x\\d{1,3}")) {
      throw unreadable("it begins with columns and rows, and the size of a label");
    }
    Measure.Pair count = Measure.pair(parts.get(0)).orElseThrow();
    Measure.Pair label = length(parts.get(1), "the size of a label");
    parts.subList(2, parts.size()).forEach(this::option);
    int columns = (int) count.first();
    int rows = (int) count.second();
    if (columns < 1 || rows < 1 || columns > MOST || rows > MOST) {
      throw unreadable("a sheet has from 1 to " + MOST + " columns and rows");
    }
    if (label.first() < SMALLEST || label.second() < SMALLEST) {
      throw unreadable("a label has at least " + Measure.text(SMALLEST) + " mm each way");
    }
    double width = columns * label.first() + (columns - 1) * gap.first();
    double height = rows * label.second() + (rows - 1) * gap.second();
    Measure.Pair corner =
        margin != null
            ? margin
            : new Measure.Pair(
                Math.max(0, (paper.width() - width) / 2),
                Math.max(0, (paper.height() - height) / 2));
    check("wide", corner.first() + width, paper.width());
    check("high", corner.second() + height, paper.height());
    return new LabelSheet(
        "",
        paper,
        columns,
        rows,
        label.first(),
        label.second(),
        corner.first(),
        corner.second(),
        gap.first(),
        gap.second());
  }

  private void option(String part) {
    Optional<SheetPaper> named = SheetPaper.named(part);
    if (named.isPresent()) {
      paper = named.get();
    } else if (part.startsWith("margin=")) {
      margin = length(part.substring("margin=".length()), "the margin");
    } else if (part.startsWith("gap=")) {
      gap = length(part.substring("gap=".length()), "the gap");
    } else {
      throw unreadable("“" + part + "” is neither margin=, gap=, A4 nor Letter");
    }
  }

  private Measure.Pair length(String text, String what) {
    return Measure.pair(text)
        .orElseThrow(
            () ->
                unreadable(
                    what + " is two lengths, such as 70x36mm or 2.5x1in, not “" + text + "”"));
  }

  private void check(String way, double needed, double there) {
    if (needed > there + TOLERANCE) {
      throw Problem.error(
              Location.NONE,
              "the labels of `"
                  + description
                  + "` are "
                  + Measure.text(needed)
                  + " mm "
                  + way
                  + " with their margin, more than the "
                  + Measure.text(there)
                  + " mm of "
                  + paper.label(),
              "Correct the numbers, or end it in ,A4 or ,Letter.")
          .asException();
    }
  }

  private ProblemException unreadable(String why) {
    return Problem.error(
            Location.NONE,
            "`" + description + "` describes no sheet: " + why,
            "Write it such as 3x8,70x36mm,margin=0x4.5mm,gap=0x0mm,A4.")
        .asException();
  }
}
