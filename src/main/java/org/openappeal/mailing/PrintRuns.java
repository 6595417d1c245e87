package org.openappeal.mailing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openappeal.appeal.Appeal;
import org.openappeal.campaign.Audience;
import org.openappeal.letter.Letterhead;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.PostalOrder;
import org.openappeal.recipient.Target;
import org.openappeal.word.PrintRun;

/**
 * The letters of a merge as one document for each letterhead, in postal order. Who gets one is kept
 * in mind, not what is in it: a letter is composed again when its turn comes. Not thread-safe.
 */
final class PrintRuns {
  static final String NAME = "print-run";
  private static final Comparator<Letter> ORDER =
      Comparator.comparing(Letter::target, new PostalOrder())
          .thenComparing(letter -> letter.audience().id());

  private final OutFolder out;
  private final Planner planner;
  private final Stationery stationery;
  private final Map<Path, List<Letter>> byLetterhead = new LinkedHashMap<>();

  private record Letter(Audience audience, Target target) {}

  PrintRuns(Workspace workspace, Planner planner, Stationery stationery) {
    this.out = workspace.out();
    this.planner = planner;
    this.stationery = stationery;
  }

  /** Takes in that {@code target} gets a letter. */
  void add(Audience audience, Target target) {
    byLetterhead
        .computeIfAbsent(stationery.file(audience.id()), any -> new ArrayList<>())
        .add(new Letter(audience, target));
  }

  /**
   * Makes them.
   *
   * @return what was made, relative to {@code out/}
   * @throws ProblemException if one cannot be written; an earlier one is then untouched
   */
  List<String> print() {
    List<String> made = new ArrayList<>();
    byLetterhead.forEach(
        (letterhead, letters) -> {
          String name = byLetterhead.size() == 1 ? NAME : NAME + "-" + stem(letterhead);
          String file = "letters/" + name + ".docx";
          letters.sort(ORDER);
          print(letters, out.folder("letters").resolve(name + ".docx"));
          made.add(file);
        });
    return made;
  }

  private static String stem(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.\\w+$", "");
  }

  private void print(List<Letter> letters, Path file) {
    Letterhead letterhead = stationery.of(letters.get(0).audience().id());
    try (PrintRun run = letterhead.printRun(file)) {
      for (Letter letter : letters) {
        Appeal appeal = planner.plan(letter.audience(), letter.target()).appeal();
        if (appeal != null) {
          letterhead.add(appeal, run);
        }
      }
      run.finish();
    } catch (IOException e) {
      throw new ProblemException(OutFolder.unwritable(file), e);
    }
  }
}
