package org.openappeal.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of the tables into records. */
final class Rows {
  static final String ENTRY =
      "SELECT id, campaign, recipient, audience, revision, subject, message_id, envelope_from,"
          + " envelope_to, sha256, size, state, token, due, why, reply_code, reply_status, attempts,"
          + " demands, expires, approved_by, approved_at, created, changed, first_attempt"
          + " FROM entry";

  private Rows() {}

  static Entry entry(ResultSet row) throws SQLException {
    String expires = row.getString("expires");
    return new Entry(
        row.getLong("id"),
        row.getString("campaign"),
        row.getString("recipient"),
        row.getString("audience"),
        row.getString("revision"),
        row.getString("subject"),
        row.getString("message_id"),
        row.getString("envelope_from"),
        row.getString("envelope_to"),
        row.getString("sha256"),
        row.getInt("size"),
        state(row),
        row.getInt("attempts"),
        lines(row.getString("demands")),
        expires == null ? null : LocalDate.parse(expires),
        row.getString("approved_by"),
        instant(row, "approved_at"),
        Instant.ofEpochMilli(row.getLong("created")),
        Instant.ofEpochMilli(row.getLong("changed")),
        instant(row, "first_attempt"));
  }

  static Attempt attempt(ResultSet row) throws SQLException {
    return new Attempt(
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("server"),
        new Reply(
            row.getInt("reply_code"), row.getString("reply_status"), row.getString("reply_text")),
        StateName.valueOf(row.getString("result")));
  }

  private static EntryState state(ResultSet row) throws SQLException {
    long token = row.getLong("token");
    String why = row.getString("why");
    Reply reply = new Reply(row.getInt("reply_code"), row.getString("reply_status"), why);
    return switch (StateName.valueOf(row.getString("state"))) {
      case HELD -> new EntryState.Held();
      case READY -> new EntryState.Ready();
      case LEASED -> new EntryState.Leased(token);
      case COMMITTING -> new EntryState.Committing(token);
      case SENT -> new EntryState.Sent(Instant.ofEpochMilli(row.getLong("changed")), reply);
      case RETRY -> new EntryState.Retry(Instant.ofEpochMilli(row.getLong("due")), reply);
      case FAILED -> new EntryState.Failed(reply);
      case IN_DOUBT -> new EntryState.InDoubt(why);
      case CANCELLED -> new EntryState.Cancelled(why);
      case SUPPRESSED -> new EntryState.Suppressed(why);
      case EXPIRED -> new EntryState.Expired();
      case BOUNCED -> new EntryState.Bounced(why);
    };
  }

  static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }
}
