package org.openappeal.outbox;

/**
 * The right to send one entry.
 *
 * @param entry the entry as it was claimed
 * @param token the fencing token: a later sender has a larger one, and what this one then writes is
 *     refused
 */
public record Claim(Entry entry, long token) {}
