package org.openappeal.letter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;
import org.openappeal.word.Details;
import org.openappeal.word.PrintRun;
import org.openappeal.word.WordTemplate;

/**
 * Sheets of labels: on each a table of cells of just that size, filled row by row. Not thread-safe.
 */
public final class LabelPrint implements PostalPrint {
  private static final List<Integer> SIZES = List.of(10, 9, 8, 7);
  private static final int ABOVE_AND_BELOW = Measure.twips(0.7);

  private final LabelSheet sheet;
  private final int start;
  private final AddressFit fit;
  private final WordTemplate template;

  /**
   * Prepares a sheet.
   *
   * @param start the first label that is left on the first sheet, counted from 1, row by row
   * @throws ProblemException if a sheet has no such label, or there is no room for temporary files
   */
  public LabelPrint(LabelSheet sheet, int start, TemplateEngine engine) {
    if (start < 1 || start > sheet.labels()) {
      throw Problem.error(
              Location.NONE,
              "there is no label " + start + " on a sheet of " + sheet.labels(),
              "Give the first label that is left, from 1 to " + sheet.labels() + ".")
          .asException();
    }
    this.sheet = sheet;
    this.start = start;
    this.fit =
        new AddressFit(
            "address",
            SIZES,
            sheet.width() - 2 * LabelTable.BESIDE,
            sheet.height() - 2 * ABOVE_AND_BELOW);
    this.template = LabelTable.of(sheet, fit).compile(engine);
  }

  @Override
  public int print(
      Iterator<PostalItem> items, Path file, Locale language, Consumer<Problem> problems)
      throws IOException {
    Details details = Details.NONE.in(language).titled("Labels");
    try (PrintRun run = template.printRun(file)) {
      int used = start - 1;
      while (items.hasNext()) {
        run.add(sheet(items, used, problems).iterator(), details);
        used = 0;
      }
      run.finish();
      return run.letters();
    }
  }

  /** The values of one sheet; labels that have been used get none. */
  private List<Map<String, Object>> sheet(
      Iterator<PostalItem> items, int used, Consumer<Problem> problems) {
    List<Map<String, Object>> labels = new ArrayList<>();
    for (int i = 0; i < used; i++) {
      labels.add(fit.values(List.of()));
    }
    while (labels.size() < sheet.labels() && items.hasNext()) {
      PostalItem item = items.next();
      fit.problem(item, "a label of " + sheet.size(), "take larger labels").ifPresent(problems);
      labels.add(fit.values(item.address()));
    }
    return labels;
  }

  @Override
  public String label() {
    return sheet.label();
  }
}
