package org.openappeal.recipient;

import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.Duplicates.Common;
import org.openappeal.recipient.Duplicates.Hit;

/**
 * What is told of a row that has something in common with an earlier one: always both places.
 *
 * @param row where it is
 * @param id its id
 * @param hit the earlier row
 */
record RepeatedRow(Location row, String id, Hit hit) {

  static RepeatedRow of(Recipient recipient, Hit hit) {
    return new RepeatedRow(recipient.location(), recipient.id(), hit);
  }

  /** The earlier row: its line, and its file where that is another. */
  String earlier() {
    Location place = hit.place();
    return place.file().equals(row.file()) ? "line " + place.line() : place.toString();
  }

  private String common() {
    return "this row has " + hit.common().words() + " as " + earlier();
  }

  /** Two recipients have one id. */
  Problem clash() {
    return Problem.error(
        row,
        "the id `" + id + "` stands in " + earlier() + " already",
        "Remove one of the two rows, or give it an id of its own.");
  }

  /** Two recipients have something that usually only one has. */
  Problem shared() {
    boolean mailbox = hit.common() == Common.EMAIL;
    return Problem.warning(
        row,
        common() + (mailbox ? ", but seems to be someone else" : ", but says otherwise who it is"),
        mailbox
            ? "Give each an address of its own, or remove one of the two rows."
            : "Look which one is right, and remove the other.");
  }

  /**
   * The row was merged into the earlier one.
   *
   * @param idLost whether each had an id of its own
   */
  Problem merged(boolean idLost) {
    String message = common() + " and was merged into it";
    return idLost
        ? Problem.warning(
            row,
            message + "; its id was `" + id + "`",
            "Remove one of the two rows, so that one id is left.")
        : Problem.note(row, message, "Nothing, unless they are two recipients.");
  }

  /**
   * The row was left out.
   *
   * @param difference what it says otherwise; null if nothing
   */
  Problem leftOut(@Nullable String difference) {
    return difference == null
        ? Problem.note(row, common() + " and says the same; it was left out", "Nothing to do.")
        : Problem.warning(
            row,
            common() + ", but " + difference + "; it was left out",
            "Look which of the two is right, and remove the other.");
  }

  /** A rule of suppression covers the row, and the earlier one was handed on already. */
  Problem tooLate() {
    return Problem.warning(
        row,
        "this row must not be contacted, and " + earlier() + " is about the same recipient",
        "Add a rule of suppression for that row as well.");
  }
}
