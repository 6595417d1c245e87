package org.openappeal.outbox;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** The tables of an SQLite outbox. */
final class Schema {
  static final int VERSION = 2;

  /** The version that {@link #TABLES} make; what came later is in {@link Upgrade}. */
  private static final int FIRST = 1;

  /** "OApp": tells an outbox from any other SQLite file. */
  private static final int APPLICATION = 0x4F417070;

  // The bytes lie apart so that listing and counting do not read past them. The indexes on READY
  // and
  // RETRY hold only what a claim asks for, so claims stay fast however much was sent.
  private static final String[] TABLES = {
    """
    CREATE TABLE entry (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      campaign TEXT NOT NULL,
      recipient TEXT NOT NULL,
      audience TEXT NOT NULL,
      revision TEXT NOT NULL,
      subject TEXT NOT NULL,
      message_id TEXT NOT NULL,
      envelope_from TEXT NOT NULL,
      envelope_to TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      size INTEGER NOT NULL,
      state TEXT NOT NULL,
      token INTEGER NOT NULL DEFAULT 0,
      due INTEGER NOT NULL DEFAULT 0,
      why TEXT NOT NULL DEFAULT '',
      reply_code INTEGER NOT NULL DEFAULT 0,
      reply_status TEXT NOT NULL DEFAULT '',
      attempts INTEGER NOT NULL DEFAULT 0,
      demands TEXT NOT NULL,
      expires TEXT,
      approved_by TEXT,
      approved_at INTEGER,
      created INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      first_attempt INTEGER,
      UNIQUE (campaign, recipient, revision)
    ) STRICT
    """,
    "CREATE TABLE message (entry INTEGER PRIMARY KEY REFERENCES entry, bytes BLOB NOT NULL) STRICT",
    """
    CREATE TABLE attempt (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES entry,
      at INTEGER NOT NULL,
      server TEXT NOT NULL,
      reply_code INTEGER NOT NULL,
      reply_status TEXT NOT NULL,
      reply_text TEXT NOT NULL,
      result TEXT NOT NULL
    ) STRICT
    """,
    "CREATE TABLE sender (one INTEGER PRIMARY KEY CHECK (one = 1), token INTEGER NOT NULL) STRICT",
    "INSERT INTO sender VALUES (1, 0)",
    "CREATE INDEX attempt_entry ON attempt (entry)",
    "CREATE INDEX entry_state ON entry (campaign, state)",
    "CREATE INDEX entry_ready ON entry (id) WHERE state = 'READY'",
    "CREATE INDEX entry_retry ON entry (due) WHERE state = 'RETRY'",
    "CREATE INDEX entry_taken ON entry (id) WHERE state IN ('LEASED', 'COMMITTING')",
    "PRAGMA application_id = " + APPLICATION,
    "PRAGMA user_version = " + FIRST,
  };

  private Schema() {}

  /** Makes sure that there is a file SQLite can open, and that only its owner can read it. */
  static void prepareFile(Path file) {
    if (Files.isDirectory(file)) {
      throw Problem.error(
              Location.of(file),
              "the outbox is a folder, not a file",
              "move the folder away, then run `appeal merge`")
          .asException();
    }
    if (Files.exists(file)) {
      return;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
    } catch (FileAlreadyExistsException e) {
      if (!Files.exists(file)) {
        throw cannotMake(file, e);
      }
    } catch (IOException e) {
      throw cannotMake(file, e);
    }
  }

  private static ProblemException cannotMake(Path file, IOException e) {
    return new ProblemException(
        Problem.error(
            Location.of(file),
            "the outbox cannot be made here",
            "make sure that its folder can be made and written to, then run the command again"),
        e);
  }

  /** Makes the tables where there are none, and refuses what is not an outbox of this version. */
  static void require(Path file, Database database) {
    if (!isCurrent(file, database)) {
      database.write(
          connection -> {
            // Another program may have made them while this one waited for the lock.
            if (Database.number(connection, "SELECT count(*) FROM sqlite_schema") == 0) {
              try (Statement statement = connection.createStatement()) {
                for (String sql : TABLES) {
                  statement.execute(sql);
                }
              }
            }
            return true;
          });
      Upgrade.run(file, database);
    }
  }

  private static boolean isCurrent(Path file, Database database) {
    return database.read(
        connection -> {
          long application = Database.number(connection, "PRAGMA application_id");
          long version = Database.number(connection, "PRAGMA user_version");
          if (application == APPLICATION && version == VERSION) {
            return true;
          }
          if (application == APPLICATION && version > VERSION) {
            throw Problem.error(
                    Location.of(file),
                    "the outbox was made by a newer version of OpenAppeal",
                    "use that version here too; `appeal --version` names this one")
                .asException();
          }
          if (application != APPLICATION && !isEmpty(connection)) {
            throw DatabaseTrouble.notAnOutbox(Location.of(file)).asException();
          }
          return false;
        });
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    return Database.number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
  }
}
