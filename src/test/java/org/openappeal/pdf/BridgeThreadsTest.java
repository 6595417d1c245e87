package org.openappeal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BridgeThreadsTest {
  @Test
  void onlyThreadsOfTheBridgeEndWithoutAWord() throws InterruptedException {
    List<String> told = new ArrayList<>();
    CountDownLatch silenced = new CountDownLatch(1);
    List<Thread> threads =
        List.of(thread(BridgeThreads.NAME, silenced, told), thread("another", silenced, told));
    threads.forEach(Thread::start);
    BridgeThreads.silence();
    silenced.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(told).containsExactly("another");
  }

  private static Thread thread(String name, CountDownLatch silenced, List<String> told) {
    Thread thread =
        new Thread(
            () -> {
              try {
                silenced.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              throw new IllegalStateException("stopped");
            },
            name);
    thread.setUncaughtExceptionHandler(
        (ended, thrown) -> {
          synchronized (told) {
            told.add(ended.getName());
          }
        });
    return thread;
  }
}
