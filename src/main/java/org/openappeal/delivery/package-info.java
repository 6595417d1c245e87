/**
 * Takes entries from the outbox to a mail server, and reads what came back. A reader needs {@link
 * org.openappeal.delivery.Delivery} and the {@link org.openappeal.delivery.SmtpServer} it sends to;
 * testers need {@link org.openappeal.delivery.FakeServer} and {@link
 * org.openappeal.delivery.Mailbox}.
 */
@NullMarked
package org.openappeal.delivery;

import org.jspecify.annotations.NullMarked;
