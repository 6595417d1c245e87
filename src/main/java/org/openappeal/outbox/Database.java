package org.openappeal.outbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** One connection to an SQLite file; trouble comes out as problems that name the file. */
final class Database implements AutoCloseable {
  private final Path file;
  private final Connection connection;

  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * @param wait how long to wait for another program that is writing
   */
  static Database open(Path file, Duration wait) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    return open(file, wait, config);
  }

  /** A database that is only ever locked, never written. */
  static Database openForLocking(Path file) {
    return open(file, Duration.ZERO, new SQLiteConfig());
  }

  private static Database open(Path file, Duration wait, SQLiteConfig config) {
    config.setBusyTimeout(Math.toIntExact(wait.toMillis()));
    try {
      return new Database(
          file, JDBC.createConnection(JDBC.PREFIX + file.toAbsolutePath(), config.toProperties()));
    } catch (SQLException e) {
      throw DatabaseTrouble.of(file, e);
    }
  }

  /**
   * One transaction that holds the write lock from its beginning, so that it cannot fail half way.
   */
  synchronized <T> T write(Work<T> work) {
    try {
      execute("BEGIN IMMEDIATE");
      try {
        T result = work.on(connection);
        execute("COMMIT");
        return result;
      } catch (SQLException | RuntimeException e) {
        rollBack(e);
        throw e;
      }
    } catch (SQLException e) {
      throw DatabaseTrouble.of(file, e);
    }
  }

  synchronized <T> T read(Work<T> work) {
    try {
      return work.on(connection);
    } catch (SQLException e) {
      throw DatabaseTrouble.of(file, e);
    }
  }

  /** Tries to run one statement that another program's lock may refuse. */
  synchronized boolean tryExecute(String sql) {
    try {
      execute(sql);
      return true;
    } catch (SQLException e) {
      if (DatabaseTrouble.isBusy(e)) {
        return false;
      }
      throw DatabaseTrouble.of(file, e);
    }
  }

  static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    return prepare(connection, sql, List.of(values));
  }

  static PreparedStatement prepare(Connection connection, String sql, List<?> values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    int index = 1;
    for (Object value : values) {
      statement.setObject(index++, value);
    }
    return statement;
  }

  static int update(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  static long number(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw DatabaseTrouble.of(file, e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void rollBack(Exception cause) {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself after some errors; the first error is the one to tell.
      cause.addSuppressed(e);
    }
  }
}
