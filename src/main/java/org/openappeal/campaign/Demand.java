package org.openappeal.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
 * @param order whether it may change places with others
 * @param actions the words for letters
 * @param location where {@code campaign.yaml} names it
 */
public record Demand(
    String id,
    Passage passage,
    Status status,
    @Nullable LocalDate until,
    List<String> competent,
    Order order,
    Actions actions,
    Location location) {

  /** A demand that can no longer change. */
  public Demand {
    competent = List.copyOf(competent);
  }

  /** Whether it may be put to anyone on {@code today}. */
  public boolean isOpen(LocalDate today) {
    return status == Status.OPEN && (until == null || !until.isBefore(today));
  }

  /** What has become of it by {@code today}: an open one whose day has passed has expired. */
  public Status statusOn(LocalDate today) {
    return status == Status.OPEN && !isOpen(today) ? Status.EXPIRED : status;
  }

  /** Whether its day has passed and nothing else has happened to it. */
  public boolean isOverdue(LocalDate today) {
    return statusOn(today) == Status.EXPIRED && until != null && until.isBefore(today);
  }

  /** What to tell where letters in {@code language} and {@code voice} have no words for it. */
  public Problem noWords(String language, Voice voice) {
    boolean other =
        Stream.of(Frame.values())
            .anyMatch(frame -> actions.in(frame, other(voice), language).isPresent());
    return other
        ? Problem.error(
            location,
            "there are no words in `"
                + language
                + "` for `"
                + id
                + "` in the voice `"
                + voice.key()
                + "`",
            "Write `" + language + ": {we: …, i: …}` under its `action:`.")
        : Problem.error(
            location,
            "there are no words in `" + language + "` for `" + id + "`",
            "Add a line `" + language + ": …` under its `action:`.");
  }

  private static Voice other(Voice voice) {
    return voice == Voice.WE ? Voice.I : Voice.WE;
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
