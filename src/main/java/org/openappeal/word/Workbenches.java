package org.openappeal.word;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Workbenches for as many threads as come, of which a few are kept. Thread-safe. */
final class Workbenches {
  private final int compression;
  private final BlockingQueue<Workbench> kept =
      new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

  Workbenches(int compression) {
    this.compression = compression;
  }

  Workbench take() {
    Workbench bench = kept.poll();
    return bench == null ? new Workbench(compression) : bench;
  }

  void giveBack(Workbench bench) {
    if (!kept.offer(bench)) {
      bench.end();
    }
  }
}
