package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.Care;
import org.openappeal.appeal.Flaw;
import org.openappeal.appeal.Piece;
import org.openappeal.appeal.Terms;
import org.openappeal.campaign.Campaign;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.statement.LetterReader;
import org.openappeal.statement.LetterReader.Count;
import org.openappeal.statement.Passage;
import org.openappeal.statement.Statement;

/** Reads every appeal the way a careful reader does, and tells each mistake once. */
final class CareCheck implements Check {
  private final Campaign campaign;
  private final Set<String> known;
  private final Places places;
  private final LengthCheck lengths;
  private final MentionCheck mentions;
  private final Map<String, Reader> readers = new HashMap<>();
  private final Tally tally = new Tally();
  private final @Nullable Merging merging;

  private record Reader(Care care, Optional<RequestCheck> requests) {}

  /**
   * @param statement null if it cannot be read, which is told of elsewhere
   * @param merging null if letters cannot be made, which is told of elsewhere
   */
  CareCheck(Campaign campaign, @Nullable Statement statement, @Nullable Merging merging) {
    this.campaign = campaign;
    this.merging = merging;
    this.known = known(campaign, statement);
    this.places = new Places(campaign);
    this.lengths = new LengthCheck(campaign.limits(), merging);
    this.mentions = new MentionCheck(campaign, places, merging);
  }

  private static Set<String> known(Campaign campaign, @Nullable Statement statement) {
    Set<String> known = new HashSet<>(Terms.words(campaign.sender().organisation()));
    campaign.title().texts().values().forEach(title -> known.addAll(Terms.words(title)));
    if (statement != null) {
      known.addAll(Terms.words(statement.text(new Passage(1, statement.lines().count()))));
    }
    return known;
  }

  /** Reads one appeal. */
  void see(Appeal appeal) {
    Reader reader = readers.computeIfAbsent(appeal.text().language(), this::reader);
    List<Piece> pieces = Piece.of(appeal);
    reader.care().flaws(pieces, Places.values(appeal)).forEach(marked -> flaw(appeal, marked));
    reader
        .requests()
        .ifPresent(
            requests -> {
              requests.see(
                  appeal, pieces, free -> request(appeal, free), count -> count(appeal, count));
              paper(appeal, requests);
            });
    mentions.envelope(appeal).forEach(problem -> tally.add(problem, appeal));
    lengths.see(appeal, pieces);
  }

  /** What stands in the Word document of a letter is asked as well. */
  private void paper(Appeal appeal, RequestCheck requests) {
    if (merging != null) {
      Path file = merging.stationery().file(appeal.audience());
      requests.see(
          appeal,
          merging.stationery().pieces(appeal.audience()),
          free -> tally.add(unbacked(Location.of(file), free), appeal),
          count -> {});
    }
  }

  private static Problem unbacked(Location place, String sentence) {
    return Problem.warning(
        place,
        "no demand or ask backs “" + sentence + "”",
        "Take it out, or add it to campaign.yaml with the passage of the statement that says it.");
  }

  private Reader reader(String language) {
    List<String> persons = campaign.persons(language);
    return new Reader(
        Care.of(language, new Terms(persons, campaign.doNotMention(), known)),
        LetterReader.of(language).map(letters -> new RequestCheck(letters, persons)));
  }

  private void flaw(Appeal appeal, Care.Marked marked) {
    Flaw flaw = marked.flaw();
    Location place = places.of(appeal, marked.piece(), flaw.excerpt());
    tally.add(
        flaw.kind() == Flaw.Kind.FORBIDDEN
            ? Problem.error(place, flaw.message(), flaw.remedy())
            : Problem.warning(place, flaw.message(), flaw.remedy()),
        appeal);
  }

  private void request(Appeal appeal, String sentence) {
    tally.add(unbacked(places.ofSentence(appeal, sentence), sentence), appeal);
  }

  private void count(Appeal appeal, Count count) {
    Integer stated = campaign.statement().organisations();
    boolean wrong =
        stated != null && count.number() != stated && !(count.least() && count.number() < stated);
    if (wrong) {
      tally.add(
          Problem.warning(
              places.ofSentence(appeal, count.sentence()),
              "the text says " + count.number() + " organisations, the statement " + stated,
              "Write `$statement.organisations` in place of the number."),
          appeal);
    }
  }

  @Override
  public List<Problem> run() {
    List<Problem> problems = new ArrayList<>(mentions.run());
    problems.addAll(tally.problems());
    problems.addAll(lengths.problems());
    return problems;
  }
}
