package org.openappeal.appeal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/** Whether a person answers for a text. */
sealed interface TextStatus {
  /** The keys of the front matter that say so. */
  List<String> KEYS = List.of("status", "approved-by", "approved-on");

  /**
   * Nobody does.
   *
   * @param location of its {@code status:}; where it has none, its first line
   */
  record Draft(Location location) implements TextStatus {}

  /** Somebody does. */
  record Approved(String by, LocalDate on) implements TextStatus {}

  /**
   * The status that {@code front} gives; a text without one is a draft.
   *
   * @param top where the text begins
   * @throws ProblemException if it is approved and does not say by whom and when
   */
  static TextStatus of(YamlMap front, Location top) {
    YamlValue status = front.find("status").orElse(null);
    if (status == null) {
      return new Draft(top);
    }
    if (status.word(List.of("draft", "approved")).equals("draft")) {
      return new Draft(front.at("status"));
    }
    String by = front.text("approved-by", "").strip();
    String on = front.text("approved-on", "").strip();
    if (by.isEmpty() || on.isEmpty()) {
      throw Problem.error(
              front.at("status"),
              "the text is approved, and does not say by whom and when",
              "Add `approved-by:` and `approved-on:`, or write `status: draft`.")
          .asException();
    }
    try {
      return new Approved(by, LocalDate.parse(on));
    } catch (DateTimeParseException e) {
      throw new ProblemException(
          Problem.error(
              front.get("approved-on").location(),
              "`" + on + "` is no date",
              "Write the date as 2019-03-02."),
          e);
    }
  }
}
