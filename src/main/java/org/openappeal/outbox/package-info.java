/** The durable queue of emails. */
@NullMarked
package org.openappeal.outbox;

import org.jspecify.annotations.NullMarked;
