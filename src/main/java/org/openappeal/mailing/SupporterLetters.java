package org.openappeal.mailing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.Likeness;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.Draw;
import org.openappeal.recipient.Supporter;
import org.openappeal.recipient.Target;

/**
 * What supporters write: composed, read with care, and compared. Of more than {@value #MOST}
 * supporters as many are drawn by the campaign's seed, the same ones in every run, so that neither
 * time nor memory grow with their number. Not thread-safe.
 */
final class SupporterLetters implements Check {
  static final int MOST = 400;
  private static final String TEXTS = "*.i.*.md";

  private final Campaign campaign;
  private final Planner planner;
  private final TargetCheck targets;
  private final CareCheck care;
  private final PriorityQueue<Drawn> drawn =
      new PriorityQueue<>(Comparator.comparingLong(Drawn::lot).reversed());
  private final Likeness likeness = new Likeness();
  private final Map<String, Path> texts = new HashMap<>();
  private @Nullable SimilarityFigures figures;
  private long all;

  private record Drawn(long lot, Supporter supporter, Target target) {}

  /**
   * @param targets knows the audience of each target; to have been run
   * @param care reads every letter
   */
  SupporterLetters(Campaign campaign, Planner planner, TargetCheck targets, CareCheck care) {
    this.campaign = campaign;
    this.planner = planner;
    this.targets = targets;
    this.care = care;
  }

  /** Takes in that {@code supporter} writes to {@code target}. */
  void offer(Supporter supporter, Target target) {
    all++;
    long lot = Draw.mixed(Draw.key(supporter.id()) ^ campaign.seed());
    Drawn last = drawn.peek();
    if (drawn.size() < MOST || (last != null && lot < last.lot())) {
      drawn.add(new Drawn(lot, supporter, target));
      if (drawn.size() > MOST) {
        drawn.remove();
      }
    }
  }

  @Override
  public List<Problem> run() {
    if (drawn.isEmpty() || !areWritten()) {
      return List.of();
    }
    Set<Problem> problems = new LinkedHashSet<>();
    drawn.stream()
        .sorted(Comparator.comparing(next -> next.supporter().id()))
        .forEach(
            next -> {
              try {
                compose(next);
              } catch (ProblemException e) {
                problems.addAll(e.problems());
              }
            });
    likeness.figures().ifPresent(found -> compare(found, problems));
    return new ArrayList<>(problems);
  }

  /** Whether the campaign has texts for supporters at all; without any, none is asked to write. */
  private boolean areWritten() {
    Path folder = campaign.folder().resolve("templates").resolve("appeals");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, TEXTS)) {
      return files.iterator().hasNext();
    } catch (IOException e) {
      return false;
    }
  }

  private void compose(Drawn next) {
    Audience audience = targets.audience(next.target().id());
    if (audience == null) {
      return;
    }
    Appeal appeal = planner.compose(audience, next.target(), next.supporter()).orElse(null);
    if (appeal != null) {
      care.see(appeal);
      texts.put(next.supporter().id(), appeal.text().file());
      likeness.add(next.supporter().id(), appeal);
    }
  }

  private void compare(Likeness.Figures found, Set<Problem> problems) {
    double ceiling = campaign.limits().similarity();
    figures = new SimilarityFigures(found.letters(), all, found.largest(), found.median(), ceiling);
    if (found.largest() > ceiling) {
      Path text = texts.get(found.one());
      problems.add(
          Problem.warning(
              text == null ? Location.NONE : Location.of(text),
              String.format(
                  Locale.ROOT,
                  "the letters of `%s` and `%s` are %.2f alike, above the ceiling of %.2f",
                  found.one(),
                  found.other(),
                  found.largest(),
                  ceiling),
              "Give the text more than one subject, `#vary` more of it, or set `order: free`."));
    }
  }

  /** How alike they are; null where fewer than two letters of a language were compared. */
  @Nullable SimilarityFigures figures() {
    return figures;
  }
}
