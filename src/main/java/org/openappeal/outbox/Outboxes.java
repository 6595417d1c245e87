package org.openappeal.outbox;

import java.nio.file.Path;
import java.time.InstantSource;
import org.openappeal.problem.ProblemException;

/** Where outboxes come from. */
public final class Outboxes {
  private Outboxes() {}

  /**
   * Opens the outbox in {@code file}, an SQLite database, and makes it, readable by its owner only,
   * where there is none.
   *
   * @param clock what entries and attempts are dated by
   * @throws ProblemException if the file is a folder, is no outbox, is of a newer version, is
   *     locked or damaged, or cannot be made
   */
  public static Outbox open(Path file, InstantSource clock) {
    return new SqliteOutbox(file, clock);
  }
}
