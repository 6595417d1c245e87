/**
 * The durable queue of emails: never lost, never sent twice unless a person chooses so, and what is
 * uncertain is listed. A reader needs {@link org.openappeal.outbox.Outbox}, opened by {@link
 * org.openappeal.outbox.Outboxes}, and the {@link org.openappeal.outbox.EntryState} of an entry.
 */
@NullMarked
package org.openappeal.outbox;

import org.jspecify.annotations.NullMarked;
