package org.openappeal.outbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openappeal.email.Email;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** An outbox in one SQLite file. */
final class SqliteOutbox implements Outbox {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Path file;
  private final InstantSource clock;
  private final Database database;

  SqliteOutbox(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
    Schema.prepareFile(file);
    this.database = Database.open(file, PATIENCE);
    try {
      Schema.require(file, database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  @Override
  public List<Enqueued> enqueue(List<NewEntry> entries) {
    Queueing.refuseTwins(entries);
    return database.write(
        connection -> {
          Queueing queueing = new Queueing(connection, clock.millis());
          List<Enqueued> done = new ArrayList<>(entries.size());
          for (NewEntry entry : entries) {
            done.add(queueing.enqueue(entry));
          }
          return done;
        });
  }

  @Override
  public Map<StateName, Long> counts(EntryFilter filter) {
    Where where = Where.matching(filter);
    Map<StateName, Long> counts = new EnumMap<>(StateName.class);
    for (StateName state : StateName.values()) {
      counts.put(state, 0L);
    }
    String sql = "SELECT state, count(*) FROM entry WHERE " + where.sql() + " GROUP BY state";
    return database.read(
        connection -> {
          try (PreparedStatement query = Database.prepare(connection, sql, where.values());
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              counts.put(StateName.valueOf(rows.getString(1)), rows.getLong(2));
            }
          }
          return Collections.unmodifiableMap(counts);
        });
  }

  @Override
  public SortedSet<String> demands(EntryFilter filter) {
    Where where = Where.matching(filter);
    String sql = "SELECT DISTINCT demands FROM entry WHERE " + where.sql();
    return database.read(
        connection -> {
          SortedSet<String> demands = new TreeSet<>();
          try (PreparedStatement query = Database.prepare(connection, sql, where.values());
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              demands.addAll(Rows.lines(rows.getString(1)));
            }
          }
          return demands;
        });
  }

  @Override
  public Stream<Entry> entries(EntryFilter filter) {
    // A connection of its own: a reader in WAL mode sees one moment, whatever is written meanwhile.
    return EntryStream.open(Database.open(file, PATIENCE), Where.matching(filter));
  }

  @Override
  public Email email(long id) {
    return database
        .read(connection -> find(connection, id))
        .orElseThrow(
            () ->
                Problem.error(
                        Location.of(file),
                        "the outbox has no entry " + id,
                        "run `appeal queue list` to see those there are")
                    .asException());
  }

  private Optional<Email> find(Connection connection, long id) throws SQLException {
    String sql =
        "SELECT message_id, envelope_from, envelope_to, subject, bytes, sha256"
            + " FROM entry JOIN message ON entry = id WHERE id = ?";
    try (PreparedStatement query = Database.prepare(connection, sql, id);
        ResultSet row = query.executeQuery()) {
      return row.next() ? Optional.of(email(row)) : Optional.empty();
    }
  }

  private Email email(ResultSet row) throws SQLException {
    Email email =
        new Email(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getBytes(5));
    if (!email.sha256().equals(row.getString(6))) {
      throw DatabaseTrouble.damaged(Location.of(file)).asException();
    }
    return email;
  }

  @Override
  public List<Attempt> attempts(long id) {
    return database.read(
        connection -> {
          List<Attempt> attempts = new ArrayList<>();
          try (PreparedStatement query =
                  Database.prepare(
                      connection,
                      "SELECT at, server, reply_code, reply_status, reply_text, result"
                          + " FROM attempt WHERE entry = ? ORDER BY id",
                      id);
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              attempts.add(Rows.attempt(rows));
            }
          }
          return List.copyOf(attempts);
        });
  }

  @Override
  public int approve(EntryFilter filter, String who) {
    return change(
        "state = 'READY', approved_by = ?, approved_at = ?",
        List.of(who, clock.millis()),
        Where.matching(filter).and(Set.of(StateName.HELD)));
  }

  @Override
  public int hold(EntryFilter filter) {
    return change(
        "state = 'HELD', approved_by = NULL, approved_at = NULL",
        List.of(),
        Where.matching(filter).and(Set.of(StateName.READY, StateName.RETRY)));
  }

  @Override
  public int cancel(EntryFilter filter, String why) {
    return change(
        "state = 'CANCELLED', why = ?",
        List.of(why),
        Where.matching(filter).and(StateName.waiting()));
  }

  @Override
  public int expire(EntryFilter filter, LocalDate today) {
    Where past = Where.matching(filter).and("expires < ?", today.toString());
    return change("state = 'EXPIRED'", List.of(), past.and(StateName.waiting()));
  }

  @Override
  public int suppress(String recipient, String why) {
    Where to = Where.matching(EntryFilter.all().to(Set.of(recipient)));
    return change("state = 'SUPPRESSED', why = ?", List.of(why), to.and(StateName.waiting()));
  }

  private int change(String assignments, List<?> assigned, Where where) {
    List<Object> values = new ArrayList<>(assigned);
    values.add(clock.millis());
    values.addAll(where.values());
    String sql = "UPDATE entry SET " + assignments + ", changed = ? WHERE " + where.sql();
    return database.write(
        connection -> {
          try (PreparedStatement update = Database.prepare(connection, sql, values)) {
            return update.executeUpdate();
          }
        });
  }

  @Override
  public Returns returns() {
    return new SqliteReturns(database, clock);
  }

  @Override
  public SendingSession startSending(String server) {
    return SqliteSession.start(file, server, clock);
  }

  @Override
  public void close() {
    database.close();
  }
}
