package org.openappeal.outbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openappeal.email.Email;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** Queues emails within a transaction, by the rules of {@link Outbox#enqueue}. */
final class Queueing {
  private static final Set<String> BY_ITSELF =
      Set.of(EntryState.Cancelled.REPLACED, EntryState.Cancelled.NOT_ASKED);

  private final Connection connection;
  private final long now;

  private record Known(
      long id,
      String revision,
      StateName state,
      String why,
      String demands,
      @Nullable String until) {
    /** Whether it was taken back by what may have changed since, not by a person. */
    boolean mayComeBack() {
      return switch (state) {
        case EXPIRED, SUPPRESSED -> true;
        case CANCELLED -> BY_ITSELF.contains(why);
        default -> false;
      };
    }

    boolean isApproved() {
      return state == StateName.READY || state == StateName.RETRY;
    }
  }

  Queueing(Connection connection, long now) {
    this.connection = connection;
    this.now = now;
  }

  static void refuseTwins(List<NewEntry> entries) {
    Set<List<String>> seen = new HashSet<>();
    for (NewEntry entry : entries) {
      if (!seen.add(List.of(entry.campaign(), entry.recipient()))) {
        throw Problem.error(
                Location.NONE,
                "two emails of this mailing are for the recipient " + entry.recipient(),
                "give each recipient its own id and one audience, then run `appeal merge` again")
            .asException();
      }
    }
  }

  Enqueued enqueue(NewEntry entry) throws SQLException {
    List<Known> known = known(entry);
    Known same = null;
    boolean out = false;
    for (Known other : known) {
      if (other.revision().equals(entry.revision())) {
        same = other;
      } else {
        out |= StateName.perhapsOut().contains(other.state());
      }
    }
    if (same != null && !same.mayComeBack()) {
      // An edit that was taken back: the text that stands is the one given last.
      replaceWaiting(known, same);
      refresh(same, entry);
      return Enqueued.UNCHANGED;
    }
    if (out) {
      return Enqueued.ALREADY_SENT;
    }
    List<Known> replaced = replaceWaiting(known, same);
    if (same == null) {
      insert(entry);
    } else {
      holdAgain(same, entry);
    }
    if (replaced.isEmpty()) {
      return Enqueued.QUEUED;
    }
    return replaced.stream().anyMatch(Known::isApproved)
        ? Enqueued.APPROVAL_LOST
        : Enqueued.REPLACED;
  }

  private List<Known> known(NewEntry entry) throws SQLException {
    List<Known> known = new ArrayList<>();
    try (PreparedStatement query =
            Database.prepare(
                connection,
                "SELECT id, revision, state, why, demands, expires FROM entry"
                    + " WHERE campaign = ? AND recipient = ?",
                entry.campaign(),
                entry.recipient());
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        known.add(
            new Known(
                rows.getLong(1),
                rows.getString(2),
                StateName.valueOf(rows.getString(3)),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6)));
      }
    }
    return known;
  }

  private List<Known> replaceWaiting(List<Known> known, @Nullable Known same) throws SQLException {
    List<Known> replaced = new ArrayList<>();
    for (Known other : known) {
      if (!other.equals(same) && StateName.waiting().contains(other.state())) {
        Database.update(
            connection,
            "UPDATE entry SET state = 'CANCELLED', why = ?, changed = ? WHERE id = ?",
            EntryState.Cancelled.REPLACED,
            now,
            other.id());
        replaced.add(other);
      }
    }
    return replaced;
  }

  /** The words are the same; what they ask may go by another id, and for longer or shorter. */
  private void refresh(Known same, NewEntry entry) throws SQLException {
    String demands = String.join("\n", entry.demands());
    String until = entry.expires() == null ? null : entry.expires().toString();
    if (demands.equals(same.demands()) && Objects.equals(until, same.until())) {
      return;
    }
    try (PreparedStatement update =
        Database.prepare(
            connection, "UPDATE entry SET demands = ?, expires = ? WHERE id = ?", demands)) {
      setExpires(update, 2, entry);
      update.setLong(3, same.id());
      update.executeUpdate();
    }
  }

  private void insert(NewEntry entry) throws SQLException {
    Email email = entry.email();
    String sql =
        "INSERT INTO entry (campaign, recipient, audience, revision, subject, message_id,"
            + " envelope_from, envelope_to, sha256, size, state, demands, expires, created,"
            + " changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'HELD', ?, ?, ?, ?) RETURNING id";
    try (PreparedStatement insert =
        Database.prepare(
            connection,
            sql,
            entry.campaign(),
            entry.recipient(),
            entry.audience(),
            entry.revision(),
            email.subject(),
            email.messageId(),
            email.envelopeFrom(),
            email.envelopeTo(),
            email.sha256(),
            email.size(),
            String.join("\n", entry.demands()))) {
      setExpires(insert, 12, entry);
      insert.setLong(13, now);
      insert.setLong(14, now);
      try (ResultSet id = insert.executeQuery()) {
        id.next();
        store(id.getLong(1), email);
      }
    }
  }

  private void holdAgain(Known same, NewEntry entry) throws SQLException {
    Email email = entry.email();
    String sql =
        "UPDATE entry SET audience = ?, subject = ?, message_id = ?, envelope_from = ?,"
            + " envelope_to = ?, sha256 = ?, size = ?, demands = ?, expires = ?, state = 'HELD',"
            + " why = '', approved_by = NULL, approved_at = NULL, changed = ? WHERE id = ?";
    try (PreparedStatement update =
        Database.prepare(
            connection,
            sql,
            entry.audience(),
            email.subject(),
            email.messageId(),
            email.envelopeFrom(),
            email.envelopeTo(),
            email.sha256(),
            email.size(),
            String.join("\n", entry.demands()))) {
      setExpires(update, 9, entry);
      update.setLong(10, now);
      update.setLong(11, same.id());
      update.executeUpdate();
    }
    store(same.id(), email);
  }

  private static void setExpires(PreparedStatement statement, int index, NewEntry entry)
      throws SQLException {
    if (entry.expires() == null) {
      statement.setNull(index, Types.VARCHAR);
    } else {
      statement.setString(index, entry.expires().toString());
    }
  }

  private void store(long id, Email email) throws SQLException {
    Database.update(connection, "INSERT OR REPLACE INTO message VALUES (?, ?)", id, bytes(email));
  }

  private static byte[] bytes(Email email) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(email.size());
    try {
      email.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
