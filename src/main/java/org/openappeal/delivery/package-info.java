/** Takes entries from the outbox to a mail server, and reads what came back. */
@NullMarked
package org.openappeal.delivery;

import org.jspecify.annotations.NullMarked;
