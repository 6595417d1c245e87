package org.openappeal.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Entries read one by one, so that a million of them need no memory. */
final class EntryStream extends AbstractSpliterator<Entry> {
  private final Database database;
  private final PreparedStatement query;
  private final ResultSet rows;

  private EntryStream(Database database, PreparedStatement query, ResultSet rows) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.database = database;
    this.query = query;
    this.rows = rows;
  }

  /** Takes the database over: closing the stream closes it. */
  static Stream<Entry> open(Database database, Where where) {
    try {
      EntryStream entries = database.read(connection -> query(database, connection, where));
      return StreamSupport.stream(entries, false).onClose(entries::close);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static EntryStream query(Database database, Connection connection, Where where)
      throws SQLException {
    String sql = Rows.ENTRY + " WHERE " + where.sql() + " ORDER BY id";
    PreparedStatement query = Database.prepare(connection, sql, where.values());
    return new EntryStream(database, query, query.executeQuery());
  }

  @Override
  public boolean tryAdvance(Consumer<? super Entry> action) {
    Optional<Entry> entry =
        database.read(c -> rows.next() ? Optional.of(Rows.entry(rows)) : Optional.empty());
    entry.ifPresent(action);
    return entry.isPresent();
  }

  private void close() {
    try (database) {
      database.read(
          connection -> {
            query.close();
            return true;
          });
    }
  }
}
