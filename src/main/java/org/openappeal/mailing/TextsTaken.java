package org.openappeal.mailing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.TextChoice;
import org.openappeal.appeal.TextChoice.PassedOver;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.Target;

/** Which appeals are not in the language that was asked for, and which are drafts. */
final class TextsTaken {
  private final Map<Fallen, Integer> fallbacks = new LinkedHashMap<>();
  private final Map<Draft, Integer> drafts = new LinkedHashMap<>();
  private final Map<String, Few> mixed = new LinkedHashMap<>();

  private record Fallen(String audience, String wanted, String language, PassedOver why) {}

  private record Draft(String audience, String language, Location mark) {}

  void see(Appeal appeal) {
    TextChoice text = appeal.text();
    PassedOver why = text.passedOver();
    if (why != null) {
      Fallen fallen = new Fallen(appeal.audience(), text.wanted(), text.language(), why);
      fallbacks.merge(fallen, 1, Integer::sum);
      if (appeal.form() == null && !appeal.target().salutation().isEmpty()) {
        mixed(appeal.target(), text);
      }
    }
    Location mark = text.draft();
    if (mark != null) {
      drafts.merge(new Draft(appeal.audience(), text.language(), mark), 1, Integer::sum);
    }
  }

  /** A list gives salutations in the language that its row asks for. */
  private void mixed(Target target, TextChoice text) {
    String list = target.location().file();
    mixed
        .computeIfAbsent(
            list,
            file ->
                new Few(
                    more ->
                        Problem.warning(
                            new Location(file, 0, 0),
                            more + " more letters open with a salutation in another language",
                            "Add forms of address in that language, or have the missing texts approved.")))
        .add(
            () ->
                Problem.warning(
                    target.location(),
                    "the letter to `"
                        + target.id()
                        + "` is in `"
                        + text.language()
                        + "`, and opens with the salutation of its row, which asks for `"
                        + text.wanted()
                        + "`",
                    "Add a form of address in that language, or have the text in `"
                        + text.wanted()
                        + "` approved."));
  }

  List<Fallback> fallbacks() {
    List<Fallback> all = new ArrayList<>();
    fallbacks.forEach((fallen, targets) -> all.add(fallback(fallen, targets)));
    return all;
  }

  private static Fallback fallback(Fallen fallen, int targets) {
    return new Fallback(
        fallen.audience(), fallen.wanted(), fallen.language(), targets, fallen.why().draft());
  }

  /** A note for each fallback, a warning for each draft and each letter in two languages. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    fallbacks.forEach(
        (fallen, targets) ->
            problems.add(
                Problem.note(
                    fallen.why().location(),
                    fallback(fallen, targets).toString(),
                    fallen.why().draft()
                        ? "Have someone who speaks it approve it, or use it as it is with"
                            + " `--allow-drafts`."
                        : "Nothing, unless somebody can write one.")));
    drafts.forEach(
        (draft, targets) ->
            problems.add(
                Problem.warning(
                    draft.mark(),
                    "`"
                        + draft.audience()
                        + "`: "
                        + (targets == 1 ? "1 target gets" : targets + " targets get")
                        + " a text in `"
                        + draft.language()
                        + "` that nobody has approved",
                    "Read the letters before any of them goes out, or leave `--allow-drafts`"
                        + " away.")));
    mixed.values().forEach(few -> problems.addAll(few.problems()));
    return problems;
  }
}
