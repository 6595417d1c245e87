package org.openappeal.outbox;

import java.sql.Connection;
import java.sql.SQLException;

/** The record of what was tried, and of what came of it. Stateless. */
final class Attempts {
  private Attempts() {}

  /**
   * Writes down an answer.
   *
   * @param at in milliseconds of the epoch
   */
  static void note(
      Connection connection, long entry, long at, String server, Reply reply, StateName result)
      throws SQLException {
    Database.update(
        connection,
        "INSERT INTO attempt (entry, at, server, reply_code, reply_status, reply_text, result)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        entry,
        at,
        server,
        reply.code(),
        reply.status(),
        reply.text(),
        result.name());
  }
}
