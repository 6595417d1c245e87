package org.openappeal.outbox;

import java.nio.file.Path;
import java.sql.SQLException;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** What SQLite's errors mean to a person (the codes of sqlite.org/rescode.html). */
final class DatabaseTrouble {
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int NOT_A_DATABASE = 26;

  /** The high bytes of an extended code only say which kind of the trouble it is. */
  private static final int PRIMARY = 0xff;

  private DatabaseTrouble() {}

  static boolean isBusy(SQLException e) {
    int code = e.getErrorCode() & PRIMARY;
    return code == BUSY || code == LOCKED;
  }

  static ProblemException of(Path file, SQLException e) {
    return new ProblemException(problem(Location.of(file), e), e);
  }

  private static Problem problem(Location file, SQLException e) {
    return switch (e.getErrorCode() & PRIMARY) {
      case BUSY, LOCKED ->
          Problem.error(
              file,
              "the outbox is locked by another program",
              "wait until it is done, or close it, then run the command again");
      case READ_ONLY ->
          Problem.error(
              file,
              "the outbox cannot be written to",
              "run `chmod u+w` on the file and its folder, then run the command again");
      case FULL ->
          Problem.error(
              file,
              "the disk is full; nothing was changed",
              "make room, then run the command again");
      case CANNOT_OPEN ->
          Problem.error(
              file,
              "the outbox cannot be opened",
              "make sure that the folder is there and may be written to, then run the command"
                  + " again");
      case NOT_A_DATABASE -> notAnOutbox(file);
      case CORRUPT -> damaged(file);
      default ->
          Problem.error(
              file,
              "the outbox cannot be read or written: " + e.getMessage(),
              "look at the disk, then run `appeal queue list`");
    };
  }

  static Problem notAnOutbox(Location file) {
    return Problem.error(
        file,
        "this file is not an outbox",
        "move it away, then run `appeal merge` to make an outbox");
  }

  static Problem damaged(Location file) {
    return Problem.error(
        file,
        "the outbox is damaged",
        "put back a copy, or move it away and run `appeal merge`; what was sent before is then not"
            + " known, so look before you run `appeal send`");
  }
}
