package org.openappeal.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/**
 * A demand on the authorities, or an ask of another addressee.
 *
 * @param id unique in its campaign
 * @param passage where the statement makes it
 * @param until the last day on which it may be put; null if there is none
 * @param competent the offices that can act on it
 * @param actions the words for letters, by frame
 * @param location where {@code campaign.yaml} names it
 */
public record Demand(
    String id,
    Passage passage,
    Status status,
    @Nullable LocalDate until,
    List<String> competent,
    Map<Frame, Localized> actions,
    Location location) {

  /** A demand that can no longer change. */
  public Demand {
    competent = List.copyOf(competent);
    actions = Map.copyOf(actions);
  }

  /** Whether it may be put to anyone on {@code today}. */
  public boolean isOpen(LocalDate today) {
    return status == Status.OPEN && (until == null || !until.isBefore(today));
  }

  /** The words for {@code frame}. */
  public Localized action(Frame frame) {
    return actions.getOrDefault(frame, new Localized(Map.of()));
  }

  /** What to tell where letters in {@code language} have no words for it. */
  public Problem noWords(String language) {
    return Problem.error(
        location,
        "there are no words in `" + language + "` for `" + id + "`",
        "Add a line `" + language + ": …` under its `action:`.");
  }

  /**
   * The part of the statement a demand rests on.
   *
   * @param firstLine counted from 1
   * @param lastLine not before {@code firstLine}
   * @param text the words of the demand itself, verbatim but for line ends
   * @param location where {@code campaign.yaml} says so
   */
  public record Passage(int firstLine, int lastLine, String text, Location location) {}
}
