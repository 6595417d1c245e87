package org.openappeal.pdf;

/**
 * The threads on which the office's bridge tells that a connection has ended. What JODConverter
 * does then fails where it is being stopped at that very moment, and Java would print that.
 * Stateless.
 */
final class BridgeThreads {
  static final String NAME = "MessageDispatcher";

  private static final int MORE = 64;

  private BridgeThreads() {}

  /** Lets those that run now end without a word. */
  static void silence() {
    Thread[] threads = new Thread[Thread.activeCount() + MORE];
    int number = Thread.enumerate(threads);
    for (int i = 0; i < number; i++) {
      if (threads[i].getName().equals(NAME)) {
        threads[i].setUncaughtExceptionHandler((thread, thrown) -> {});
      }
    }
  }
}
