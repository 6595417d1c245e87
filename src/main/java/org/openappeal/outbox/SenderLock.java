package org.openappeal.outbox;

import java.nio.file.Path;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/**
 * Lets one sender at a time at an SQLite outbox. The lock is SQLite's own, on an empty file beside
 * the outbox: the system gives it back when a process is killed, and unlike a Java file lock it is
 * not lost when another part of this process opens and closes the same file.
 */
final class SenderLock implements AutoCloseable {
  private final Database lock;

  private SenderLock(Database lock) {
    this.lock = lock;
  }

  static SenderLock take(Path outbox) {
    Path file = outbox.resolveSibling(outbox.getFileName() + ".lock");
    Schema.prepareFile(file);
    Database lock = Database.openForLocking(file);
    if (!lock.tryExecute("BEGIN EXCLUSIVE")) {
      lock.close();
      throw Problem.error(
              Location.of(outbox),
              "another `appeal send` is running",
              "wait until it has ended; `appeal queue list` shows how far it is")
          .asException();
    }
    return new SenderLock(lock);
  }

  @Override
  public void close() {
    lock.close();
  }
}
