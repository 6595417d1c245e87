package org.openappeal.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came back, in an SQLite file. */
final class SqliteReturns implements Returns {
  private static final String SUPPRESSED =
      "SELECT address, campaign, recipient, reason, entry, at FROM suppression";

  private final Database database;
  private final InstantSource clock;

  SqliteReturns(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<Entry> withMessageId(String campaign, String messageId) {
    return entries("message_id = ? AND campaign = ? ORDER BY id DESC", messageId, campaign);
  }

  @Override
  public List<Entry> ofRevision(String campaign, String recipient, String prefix) {
    return entries(
        "campaign = ? AND recipient = ? AND substr(revision, 1, ?) = ? ORDER BY id DESC",
        campaign,
        recipient,
        prefix.length(),
        prefix);
  }

  @Override
  public List<Entry> toAddress(String campaign, String address) {
    return entries(
        "envelope_to = ? COLLATE NOCASE AND campaign = ? ORDER BY id DESC", address, campaign);
  }

  private List<Entry> entries(String where, Object... values) {
    return database.read(
        connection -> {
          List<Entry> entries = new ArrayList<>();
          try (PreparedStatement query =
                  Database.prepare(connection, Rows.ENTRY + " WHERE " + where, values);
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              entries.add(Rows.entry(rows));
            }
          }
          return List.copyOf(entries);
        });
  }

  @Override
  public List<Noted> note(List<ReturnNote> notes) {
    return database.write(
        connection -> {
          List<Noted> done = new ArrayList<>(notes.size());
          for (ReturnNote note : notes) {
            done.add(note(connection, note));
          }
          return done;
        });
  }

  private Noted note(Connection connection, ReturnNote note) throws SQLException {
    String sent = "SELECT count(*) FROM entry WHERE id = ? AND state IN ('SENT', 'BOUNCED')";
    if (Database.number(connection, sent, note.entry()) == 0) {
      return Noted.NOT_SENT;
    }
    int added =
        Database.update(
            connection,
            "INSERT OR IGNORE INTO report (entry, digest, at, file, verdict, reply_code,"
                + " reply_status, reason, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            note.entry(),
            note.digest(),
            clock.millis(),
            note.file(),
            note.verdict(),
            note.reply().code(),
            note.reply().status(),
            note.reply().text(),
            note.evidence());
    if (added == 0) {
      return Noted.KNOWN;
    }
    if (note.bounced()) {
      bounce(connection, note);
    }
    if (note.suppress() != ReturnNote.Reach.NOBODY) {
      suppress(connection, note);
    }
    return Noted.DONE;
  }

  private void bounce(Connection connection, ReturnNote note) throws SQLException {
    int changed =
        Database.update(
            connection,
            "UPDATE entry SET state = 'BOUNCED', reply_code = ?, reply_status = ?, why = ?,"
                + " changed = ? WHERE id = ? AND state = 'SENT'",
            note.reply().code(),
            note.reply().status(),
            note.reply().text(),
            clock.millis(),
            note.entry());
    if (changed == 1) {
      Attempts.note(
          connection, note.entry(), clock.millis(), note.server(), note.reply(), StateName.BOUNCED);
    }
  }

  private void suppress(Connection connection, ReturnNote note) throws SQLException {
    boolean recipient = note.suppress() == ReturnNote.Reach.RECIPIENT;
    String insert =
        "INSERT INTO suppression (address, campaign, recipient, reason, entry, at)"
            + " SELECT envelope_to, campaign, "
            + (recipient ? "recipient" : "''")
            + ", ?, id, ? FROM entry WHERE id = ?"
            // Who asks to be left alone asks for more than an address that is dead.
            + " ON CONFLICT (address) DO UPDATE SET campaign = excluded.campaign,"
            + " recipient = excluded.recipient, reason = excluded.reason, entry = excluded.entry,"
            + " at = excluded.at WHERE suppression.recipient = '' AND excluded.recipient <> ''";
    Database.update(connection, insert, note.why(), clock.millis(), note.entry());
    suppressWaiting(
        connection,
        note,
        "envelope_to = (SELECT envelope_to FROM entry WHERE id = ?) COLLATE NOCASE");
    if (recipient) {
      suppressWaiting(
          connection,
          note,
          "(campaign, recipient) = (SELECT campaign, recipient FROM entry WHERE id = ?)");
    }
  }

  private void suppressWaiting(Connection connection, ReturnNote note, String which)
      throws SQLException {
    Where where =
        Where.matching(EntryFilter.all()).and(which, note.entry()).and(StateName.waiting());
    List<Object> values = new ArrayList<>(List.of(note.why(), clock.millis()));
    values.addAll(where.values());
    Database.update(
        connection,
        "UPDATE entry SET state = 'SUPPRESSED', why = ?, changed = ? WHERE " + where.sql(),
        values.toArray());
  }

  @Override
  public List<Suppressed> suppressed() {
    return suppressed(" ORDER BY id", List.of());
  }

  @Override
  public Optional<Suppressed> suppressed(String address) {
    return suppressed(" WHERE address = ?", List.of(address)).stream().findFirst();
  }

  private List<Suppressed> suppressed(String where, List<?> values) {
    return database.read(
        connection -> {
          List<Suppressed> suppressed = new ArrayList<>();
          try (PreparedStatement query = Database.prepare(connection, SUPPRESSED + where, values);
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              suppressed.add(
                  new Suppressed(
                      rows.getString(1),
                      rows.getString(2),
                      rows.getString(3),
                      rows.getString(4),
                      rows.getLong(5),
                      Instant.ofEpochMilli(rows.getLong(6))));
            }
          }
          return List.copyOf(suppressed);
        });
  }

  @Override
  public boolean lift(String address) {
    return database.write(
            connection ->
                Database.update(connection, "DELETE FROM suppression WHERE address = ?", address))
        > 0;
  }
}
