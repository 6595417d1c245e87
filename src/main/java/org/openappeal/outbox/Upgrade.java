package org.openappeal.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * Brings an older outbox up to date, one version after the other, each in one transaction. An
 * outbox that holds anything is copied first, to {@code outbox.db.v1.bak} beside it.
 */
final class Upgrade {
  /** The first list makes version 2 of version 1, and so on. */
  private static final List<List<String>> STEPS =
      List.of(
          List.of(
              """
              CREATE TABLE report (
                id INTEGER PRIMARY KEY,
                entry INTEGER NOT NULL REFERENCES entry,
                digest TEXT NOT NULL,
                at INTEGER NOT NULL,
                file TEXT NOT NULL,
                verdict TEXT NOT NULL,
                reply_code INTEGER NOT NULL,
                reply_status TEXT NOT NULL,
                reason TEXT NOT NULL,
                evidence TEXT NOT NULL,
                UNIQUE (entry, digest)
              ) STRICT
              """,
              """
              CREATE TABLE suppression (
                id INTEGER PRIMARY KEY,
                address TEXT NOT NULL COLLATE NOCASE UNIQUE,
                campaign TEXT NOT NULL,
                recipient TEXT NOT NULL,
                reason TEXT NOT NULL,
                entry INTEGER NOT NULL REFERENCES entry,
                at INTEGER NOT NULL
              ) STRICT
              """,
              "CREATE INDEX entry_message ON entry (message_id)",
              "CREATE INDEX entry_address ON entry (envelope_to COLLATE NOCASE)"));

  private Upgrade() {}

  static void run(Path file, Database database) {
    for (int version = 1; version <= STEPS.size(); version++) {
      int from = version;
      if (database.read(connection -> version(connection) == from)) {
        if (database.read(c -> Database.number(c, "SELECT count(*) FROM entry") > 0)) {
          copy(file, database, from);
        }
        database.write(connection -> step(connection, from));
      }
    }
  }

  /** Another program may have done it while this one waited for the lock. */
  private static boolean step(Connection connection, int from) throws SQLException {
    if (version(connection) != from) {
      return false;
    }
    try (Statement statement = connection.createStatement()) {
      for (String sql : STEPS.get(from - 1)) {
        statement.execute(sql);
      }
      statement.execute("PRAGMA user_version = " + (from + 1));
    }
    return true;
  }

  private static int version(Connection connection) throws SQLException {
    return Math.toIntExact(Database.number(connection, "PRAGMA user_version"));
  }

  private static void copy(Path file, Database database, int version) {
    Path copy = file.resolveSibling(file.getFileName() + ".v" + version + ".bak");
    Path unfinished = file.resolveSibling(copy.getFileName() + ".tmp");
    try {
      Files.deleteIfExists(unfinished);
      Schema.prepareFile(unfinished);
      database.read(
          connection -> {
            try (PreparedStatement vacuum =
                Database.prepare(connection, "VACUUM INTO ?", unfinished.toString())) {
              return vacuum.execute();
            }
          });
      Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(copy),
              "the outbox cannot be copied here before it is brought up to date",
              "make room, then run the command again; nothing was changed"),
          e);
    }
  }
}
