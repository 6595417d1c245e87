package org.openappeal.outbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The one sender of an SQLite outbox. */
final class SqliteSession implements SendingSession {
  /** A result that cannot be written down becomes a doubt, so a sender waits longer than others. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Set<StateName> LEASED = EnumSet.of(StateName.LEASED);
  private static final Set<StateName> COMMITTING = EnumSet.of(StateName.COMMITTING);
  private static final Set<StateName> EITHER = EnumSet.of(StateName.LEASED, StateName.COMMITTING);
  private static final Set<StateName> BACK =
      EnumSet.of(StateName.HELD, StateName.EXPIRED, StateName.SUPPRESSED);

  private final SenderLock lock;
  private final Database database;
  private final String server;
  private final InstantSource clock;
  private final long token;
  private final Orphans orphans;

  private SqliteSession(SenderLock lock, Database database, String server, InstantSource clock) {
    this.lock = lock;
    this.database = database;
    this.server = server;
    this.clock = clock;
    this.token =
        database.write(
            c -> Database.number(c, "UPDATE sender SET token = token + 1 RETURNING token"));
    this.orphans = database.write(this::settle);
  }

  static SqliteSession start(Path file, String server, InstantSource clock) {
    SenderLock lock = SenderLock.take(file);
    try {
      Database database = Database.open(file, PATIENCE);
      try {
        return new SqliteSession(lock, database, server, clock);
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private Orphans settle(Connection connection) throws SQLException {
    int released =
        Database.update(
            connection,
            "UPDATE entry SET state = 'READY', changed = ? WHERE state = 'LEASED'",
            clock.millis());
    List<Entry> inDoubt = new ArrayList<>();
    Reply reply = Reply.none("the sender stopped while the message was going out");
    for (Entry entry : select(connection, " WHERE state = 'COMMITTING' ORDER BY id")) {
      String last =
          "UPDATE entry SET state = 'IN_DOUBT', why = ?, attempts = attempts + 1, changed = ?"
              + " WHERE id = ?";
      Database.update(connection, last, reply.text(), clock.millis(), entry.id());
      note(connection, entry.id(), reply, StateName.IN_DOUBT);
      inDoubt.addAll(select(connection, " WHERE id = ?", entry.id()));
    }
    return new Orphans(released, inDoubt);
  }

  @Override
  public Orphans orphans() {
    return orphans;
  }

  @Override
  public List<Claim> claim(int max, EntryFilter scope) {
    Where where = Where.matching(scope);
    return database.write(
        connection -> {
          List<Entry> found = new ArrayList<>();
          List<Object> ready = new ArrayList<>(where.values());
          ready.add(max);
          found.addAll(
              select(
                  connection,
                  " WHERE state = 'READY' AND " + where.sql() + " ORDER BY id LIMIT ?",
                  ready.toArray()));
          List<Object> due = new ArrayList<>(List.of(clock.millis()));
          due.addAll(where.values());
          due.add(max - found.size());
          found.addAll(
              select(
                  connection,
                  " WHERE state = 'RETRY' AND due <= ? AND "
                      + where.sql()
                      + " ORDER BY due, id LIMIT ?",
                  due.toArray()));
          List<Claim> claims = new ArrayList<>();
          for (Entry entry : found) {
            Database.update(
                connection,
                "UPDATE entry SET state = 'LEASED', token = ?, changed = ? WHERE id = ?",
                token,
                clock.millis(),
                entry.id());
            claims.add(new Claim(entry, token));
          }
          return claims;
        });
  }

  @Override
  public void committing(Claim claim, Reply reply) {
    move(claim, LEASED, StateName.COMMITTING, reply, 0);
  }

  @Override
  public void sent(Claim claim, Reply reply) {
    move(claim, COMMITTING, StateName.SENT, reply, 0);
  }

  @Override
  public void retry(Claim claim, Instant next, Reply reply) {
    move(claim, EITHER, StateName.RETRY, reply, next.toEpochMilli());
  }

  @Override
  public void failed(Claim claim, Reply reply) {
    move(claim, EITHER, StateName.FAILED, reply, 0);
  }

  @Override
  public void inDoubt(Claim claim, Reply reply) {
    move(claim, COMMITTING, StateName.IN_DOUBT, reply, 0);
  }

  @Override
  public void takeBack(Claim claim, StateName to, String why) {
    if (!BACK.contains(to)) {
      throw new IllegalArgumentException(to.name());
    }
    database.write(
        connection -> {
          int changed =
              Database.update(
                  connection,
                  "UPDATE entry SET state = ?, why = ?, approved_by = NULL, approved_at = NULL,"
                      + " changed = ? WHERE id = ? AND state = 'LEASED' AND token = ?",
                  to.name(),
                  why,
                  clock.millis(),
                  claim.entry().id(),
                  claim.token());
          return mustBeOne(changed, claim, to);
        });
  }

  @Override
  public void release(Claim claim) {
    database.write(
        connection -> {
          int changed =
              Database.update(
                  connection,
                  "UPDATE entry SET state = 'READY', changed = ?"
                      + " WHERE id = ? AND state = 'LEASED' AND token = ?",
                  clock.millis(),
                  claim.entry().id(),
                  claim.token());
          return mustBeOne(changed, claim, StateName.READY);
        });
  }

  private void move(Claim claim, Set<StateName> from, StateName to, Reply reply, long due) {
    String states = from.size() == 1 ? "state = ?" : "state IN (?, ?)";
    List<Object> values =
        new ArrayList<>(List.of(to.name(), reply.code(), reply.status(), reply.text(), due));
    // The first attempt is dated by the first answer; COMMITTING is the middle of an attempt.
    values.add(to == StateName.COMMITTING ? 0 : 1);
    values.addAll(List.of(clock.millis(), clock.millis(), claim.entry().id(), claim.token()));
    from.forEach(state -> values.add(state.name()));
    String sql =
        "UPDATE entry SET state = ?, reply_code = ?, reply_status = ?, why = ?, due = ?,"
            + " attempts = attempts + ?, changed = ?, first_attempt = coalesce(first_attempt, ?)"
            + " WHERE id = ? AND token = ? AND "
            + states;
    database.write(
        connection -> {
          mustBeOne(Database.update(connection, sql, values.toArray()), claim, to);
          note(connection, claim.entry().id(), reply, to);
          return true;
        });
  }

  private static boolean mustBeOne(int changed, Claim claim, StateName wanted) {
    if (changed != 1) {
      throw new LostLeaseException(claim, wanted);
    }
    return true;
  }

  private void note(Connection connection, long entry, Reply reply, StateName result)
      throws SQLException {
    Attempts.note(connection, entry, clock.millis(), server, reply, result);
  }

  private static List<Entry> select(Connection connection, String where, Object... values)
      throws SQLException {
    List<Entry> entries = new ArrayList<>();
    try (PreparedStatement query = Database.prepare(connection, Rows.ENTRY + where, values);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        entries.add(Rows.entry(rows));
      }
    }
    return entries;
  }

  @Override
  public void close() {
    try (lock;
        database) {
      database.write(
          connection ->
              Database.update(
                  connection,
                  "UPDATE entry SET state = 'READY', changed = ?"
                      + " WHERE state = 'LEASED' AND token = ?",
                  clock.millis(),
                  token));
    }
  }
}
