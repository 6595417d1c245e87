package org.openappeal.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** Says what a person should look at in what was found. */
final class Remarks {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  Remarks(String file) {
    this.file = file;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Another language than the one whose phrases were tried may hide every demand. */
  void language(String language) {
    if (language.equals(Languages.UNKNOWN)) {
      problems.add(
          Problem.warning(
              at(0),
              "the language was not recognised as any of "
                  + String.join(", ", CueFiles.languages())
                  + "; English phrases were tried",
              "Check every finding against the statement, and write what is missing into"
                  + " campaign.yaml."));
    }
  }

  void demands(boolean none, List<Candidate> candidates) {
    if (none) {
      problems.add(
          Problem.error(
              at(0),
              "no demands found",
              candidates.isEmpty()
                  ? "Check that this is the statement, or write its demands into campaign.yaml."
                  : "Read the passages listed as candidates, and write those that are demands into"
                      + " campaign.yaml."));
    }
    if (!candidates.isEmpty()) {
      Candidate first = candidates.get(0);
      problems.add(
          Problem.warning(
              at(first.passage().first()),
              candidates.size()
                  + (candidates.size() == 1 ? " passage" : " passages")
                  + " may be demands and were left out; the first, because "
                  + first.reason(),
              "Read the candidates, and add those that are demands to campaign.yaml."));
    }
  }

  /** A day printed without its year. */
  void year(Dates.Due due, int line) {
    if (!due.printed().isEmpty()) {
      problems.add(
          Problem.note(
              at(line),
              "the year of "
                  + due.printed()
                  + " is taken from the date of the statement: "
                  + due.date(),
              "Correct the date in campaign.yaml if another year is meant."));
    }
  }

  void signatories(CountFinder.Place place, List<Signatory> signatories, int undersigned) {
    Stated stated = place.stated();
    Counted counted = Counted.of(signatories);
    Integer organisations = stated.organisations();
    Integer groups = stated.groups();
    boolean differs =
        (organisations != null
                && (place.least()
                    ? counted.distinct() < organisations
                    : counted.distinct() != organisations))
            || (groups != null && groups != counted.groups());
    if (signatories.isEmpty() && (undersigned > 0 || organisations != null)) {
      problems.add(
          Problem.warning(
              at(Math.max(undersigned, place.line())),
              "the text speaks of those who sign it, but no list of them was found",
              "Ask for the list, or add the signatories by hand."));
    } else if (differs) {
      problems.add(
          Problem.warning(
              at(place.line()),
              stated(place) + ", counted " + counted(counted, place.groups()),
              "Ask those who wrote it which is right; letters keep the stated numbers."));
    }
    twice(signatories);
  }

  private static String stated(CountFinder.Place place) {
    Stated stated = place.stated();
    String from = stated.groups() == null ? "" : " from " + stated.groups() + " " + place.groups();
    String least = place.least() ? "more than " : "";
    return "stated " + least + stated.organisations() + " organisations" + from;
  }

  private static String counted(Counted counted, String groups) {
    return counted.distinct()
        + " distinct names in "
        + counted.rows()
        + " rows, "
        + counted.groups()
        + " "
        + groups
        + " and "
        + counted.alone()
        + " standing alone";
  }

  private void twice(List<Signatory> signatories) {
    Map<String, List<Signatory>> byName = new LinkedHashMap<>();
    signatories.forEach(
        s -> byName.computeIfAbsent(Counted.key(s), name -> new ArrayList<>()).add(s));
    byName.values().stream()
        .filter(rows -> rows.size() > 1)
        .forEach(
            rows ->
                problems.add(
                    Problem.note(
                        at(rows.get(1).line()),
                        "“"
                            + rows.get(1).name()
                            + "” is listed "
                            + rows.size()
                            + " times, first on line "
                            + rows.get(0).line(),
                        "Nothing to do if it signs through more than one group.")));
  }

  private Location at(int line) {
    return new Location(file, line, 0);
  }
}
