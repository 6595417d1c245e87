package org.openappeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.NewEntry;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.Outboxes;
import org.openappeal.outbox.Samples;
import org.openappeal.outbox.StateName;
import org.openappeal.process.JavaProcess;

/**
 * The promise of the design, kept by a real process that is really killed: nothing lost, nothing
 * accepted twice, and what is uncertain is listed. {@code -Dcrash.seed=N} repeats a run.
 */
class CrashTest {
  private static final int MESSAGES = 400;
  private static final int KILLS = 20;

  /**
   * Commands after which a sender is killed at the latest: about what its share of messages needs.
   */
  private static final int MOST_COMMANDS = 100;

  /** What a shell would say of a process that got signal 9. */
  private static final int KILLED = 128 + 9;

  private static final long LONGEST_DELAY_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

  @TempDir Path folder;

  /** The sender that runs, and how many of the server's stages it has left to live. */
  private final AtomicReference<Process> victim = new AtomicReference<>();

  private final AtomicInteger stagesLeft = new AtomicInteger(Integer.MAX_VALUE);

  @Test
  void nothingIsLostAndNothingIsSentTwice() throws IOException, InterruptedException {
    long seed = Long.getLong("crash.seed", System.nanoTime());
    SplittableRandom random = new SplittableRandom(seed);
    SplittableRandom delays = random.split();
    Path file = folder.resolve("outbox.db");
    queue(file);
    int kills = 0;
    try (ScriptedServer server = new ScriptedServer(stage -> beforeReply(delays))) {
      for (int run = 0; run < KILLS; run++) {
        stagesLeft.set(random.nextInt(1, MOST_COMMANDS));
        kills += run(file, server) ? 1 : 0;
      }
      stagesLeft.set(Integer.MAX_VALUE);
      assertThat(run(file, server)).as("the last run ends by itself").isFalse();
      check(file, server, seed, kills);
    }
  }

  /** Half of the kills come while the sender waits for a reply, half while it acts on one. */
  private void kill(SplittableRandom random) {
    Process process = victim.get();
    if (random.nextBoolean()) {
      process.destroyForcibly();
      join(process);
    } else {
      long later = random.nextLong(LONGEST_DELAY_NANOS * 2);
      Thread killer =
          new Thread(
              () -> {
                LockSupport.parkNanos(later);
                process.destroyForcibly();
              },
              "killer");
      killer.setDaemon(true);
      killer.start();
    }
  }

  private void beforeReply(SplittableRandom random) {
    LockSupport.parkNanos(random.nextLong(LONGEST_DELAY_NANOS));
    if (stagesLeft.decrementAndGet() == 0) {
      kill(random);
    }
  }

  private static void join(Process process) {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void queue(Path file) {
    List<NewEntry> entries = new ArrayList<>();
    for (int i = 0; i < MESSAGES; i++) {
      entries.add(Samples.entry("r" + i, "aa"));
    }
    try (Outbox outbox = Outboxes.open(file, InstantSource.system())) {
      outbox.enqueue(entries);
      outbox.approve(EntryFilter.all(), "anna");
    }
  }

  /** Runs one sender to its end; whether that was a violent one. */
  private boolean run(Path file, ScriptedServer server) throws IOException, InterruptedException {
    String url = "smtp://" + server.address().name();
    Process process =
        JavaProcess.of(CrashSender.class.getName(), file.toString(), url)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("sender.log").toFile())
            .start();
    victim.set(process);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("a sender hangs").isTrue();
    assertThat(process.exitValue()).isIn(0, KILLED);
    return process.exitValue() == KILLED;
  }

  private static void check(Path file, ScriptedServer server, long seed, int kills) {
    Map<String, Integer> accepted = new HashMap<>();
    server.accepted().forEach(id -> accepted.merge(id, 1, Integer::sum));
    int inDoubt = 0;
    int doubtTaken = 0;
    int lost = 0;
    int twice = (int) accepted.values().stream().filter(times -> times > 1).count();
    List<String> unsettled = new ArrayList<>();
    try (Outbox outbox = Outboxes.open(file, InstantSource.system());
        Stream<Entry> entries = outbox.entries(EntryFilter.all())) {
      for (Entry entry : (Iterable<Entry>) entries::iterator) {
        int times = accepted.getOrDefault(entry.messageId(), 0);
        if (entry.state().name() == StateName.IN_DOUBT) {
          inDoubt++;
          doubtTaken += times;
        } else if (entry.state().name() != StateName.SENT) {
          unsettled.add(entry.toString());
        } else if (times == 0) {
          lost++;
        }
      }
    }
    System.out.printf(
        "crash test: seed %d, %d messages, %d kills: %d lost, %d twice, %d in doubt (%d of them"
            + " accepted)%n",
        seed, MESSAGES, kills, lost, twice, inDoubt, doubtTaken);
    assertThat(unsettled).as("seed %d", seed).isEmpty();
    assertThat(lost).as("lost, seed %d", seed).isZero();
    assertThat(twice).as("accepted twice, seed %d", seed).isZero();
    assertThat(inDoubt).as("in doubt, seed %d", seed).isLessThanOrEqualTo(kills);
    assertThat(kills).as("kills, seed %d", seed).isEqualTo(KILLS);
  }
}
