package org.openappeal.outbox;

import java.time.Instant;

/**
 * One step of trying to send an entry, kept as evidence.
 *
 * @param at when it was written down
 * @param server the server, as {@code host:port}
 * @param reply what it said
 * @param result the state the entry went into
 */
public record Attempt(Instant at, String server, Reply reply, StateName result) {}
