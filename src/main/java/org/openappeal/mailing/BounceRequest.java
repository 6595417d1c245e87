package org.openappeal.mailing;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What {@link Bounces} is to read, and how.
 *
 * @param source a file, folder, Maildir, mbox, or {@code imaps://USER@HOST/FOLDER}
 * @param dryRun to say what follows, and write nothing down
 * @param unseen of a mailbox on a server, only what is not marked as read
 * @param markSeen in a mailbox on a server, to mark what was understood as read
 * @param password of that server; asked for when it is connected to, and never kept
 */
public record BounceRequest(
    String source,
    boolean dryRun,
    boolean unseen,
    boolean markSeen,
    Supplier<Optional<String>> password) {}
