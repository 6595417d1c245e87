/**
 * Reads what comes back to a mailbox, and says what it means: bounces (RFC 3464, and the forms that
 * are no standard), complaints (RFC 5965), auto-replies (RFC 3834) and unsubscribes. A reader needs
 * {@link org.openappeal.bounce.ReportSource} and the {@link org.openappeal.bounce.Report} it gives;
 * {@link org.openappeal.bounce.Effects} says what follows from it.
 */
@NullMarked
package org.openappeal.bounce;

import org.jspecify.annotations.NullMarked;
