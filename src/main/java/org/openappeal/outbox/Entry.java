package org.openappeal.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A queued email as it stood when it was read, without its bytes.
 *
 * @param id given by the outbox, counted up and never used again
 * @param campaign the id of the campaign
 * @param recipient the id of the target
 * @param audience the audience it was merged for
 * @param revision the digest of the appeal's content
 * @param subject as a person reads it
 * @param messageId with its angle brackets
 * @param envelopeFrom the bare address bounces go to
 * @param envelopeTo the bare address of the recipient
 * @param sha256 of the message's bytes, lower-case hexadecimal
 * @param size of the message in bytes
 * @param state what has become of it
 * @param attempts how often a server was asked and gave an answer, or may have
 * @param demands the ids of the demands it puts
 * @param expires the last day it may go out; null where none is set
 * @param approvedBy who approved it; null while nobody has
 * @param approvedAt when; null while nobody has
 * @param created when it was queued
 * @param changed when it came into its state
 * @param firstAttempt when it was first tried; null before
 */
public record Entry(
    long id,
    String campaign,
    String recipient,
    String audience,
    String revision,
    String subject,
    String messageId,
    String envelopeFrom,
    String envelopeTo,
    String sha256,
    int size,
    EntryState state,
    int attempts,
    List<String> demands,
    @Nullable LocalDate expires,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    Instant created,
    Instant changed,
    @Nullable Instant firstAttempt) {

  /** Copies {@code demands}. */
  public Entry {
    demands = List.copyOf(demands);
  }

  /** Names the entry, never an address. */
  @Override
  public String toString() {
    return "Entry[" + id + ", " + recipient + ", " + state.name() + "]";
  }
}
