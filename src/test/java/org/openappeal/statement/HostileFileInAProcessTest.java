package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.process.JavaProcess;

/**
 * {@code appeal derive} in a process of its own with 256 MB of heap: whatever it is given, it ends
 * within ten seconds, with one problem and no stack trace.
 */
@Timeout(120)
class HostileFileInAProcessTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final int BROKEN = 3;
  private static final int MILLION = 1_000_000;

  @TempDir Path folder;

  static Stream<Arguments> broken() {
    return Stream.concat(
        Stream.of(
            arguments("an encrypted PDF", "password", HostilePdfs.encrypted()),
            arguments("a truncated PDF", "broken", HostilePdfs.truncated()),
            arguments("a PDF of pictures", "pictures of text", HostilePdfs.pictures()),
            arguments("an empty PDF", "empty", HostileFiles.file("a.pdf")),
            arguments("a PDF whose pages hold each other", "no text", HostilePdfs.looped()),
            arguments("a PDF inflating to 2 GB", "inflates", HostilePdfs.inflating(2047)),
            arguments("a PDF of forms in forms", "millions of steps", HostilePdfs.laughing()),
            arguments("a PDF of 5,000 pages", "no demands", HostilePdfs.pages(5000)),
            arguments("a zip bomb", "unsafe", HostileDocuments.bomb(400)),
            arguments(
                "an outside entity", "a DTD is not allowed", HostileDocuments.outsideEntity()),
            arguments("a billion laughs", "a DTD is not allowed", HostileDocuments.laughs()),
            arguments("tables nested 20,000 deep", "", HostileDocuments.nested(20_000)),
            arguments("6 MB of XML in Word", "no demands", HostileDocuments.large(6))),
        texts());
  }

  private static Stream<Arguments> texts() {
    return Stream.of(
        arguments("binary named .txt", "not text", HostileFiles.noise("a.txt")),
        arguments("50 MB without a line break", "50 MB", text("a.txt", "they said ", 5_300_000)),
        arguments("no demands", "no demands", text("a.md", "It rained, and we walked.", 1)),
        arguments("HTML nested 100,000 deep", "no ", text("a.html", "<div>a", 100_000)),
        arguments("half a million tags", "tags", text("a.html", "<br>a\n", 500_001)),
        arguments("quotes in quotes", "no ", text("a.md", ">", 100_000)),
        arguments("brackets in brackets", "no demands", text("a.md", "[a](", 100_000)),
        arguments("a million bullets", "250,000 lines", text("a.txt", "- stop\n", MILLION)),
        arguments("250,000 bullets", "no demands", text("a.txt", "- stop\n", 250_000)),
        arguments("250,000 numbers", "no demands", text("a.md", "1. stop\n", 250_000)),
        arguments("5 MB in one line", "no demands", text("a.txt", "and they said ", 357_000)));
  }

  private static HostileFiles.Maker text(String name, String text, int times) {
    return HostileFiles.file(name, HostileFiles.repeated(text, times));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void isRefusedSoonAndInLittleMemory(String what, String message, HostileFiles.Maker maker)
      throws IOException, InterruptedException {
    Path file = maker.make(folder);
    Path said = folder.resolve("stderr");
    Process process =
        JavaProcess.of(256, "org.openappeal.cli.Main", "derive", file.toString())
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(said.toFile())
            .start();
    assertThat(timeOf(process)).as("%s takes at most %s", what, SOON).isLessThan(SOON);
    String problem = Files.readString(said);
    assertThat(process.exitValue()).as(problem).isEqualTo(BROKEN);
    assertThat(problem).contains(file + ": error: ", message, "\n  → ");
    assertThat(problem).containsOnlyOnce("error: ").doesNotContain("\tat ", "Error", "Exception");
    assertThat(folder.resolve("stdout")).isEmptyFile();
  }

  /** What it has taken of a processor: other work on the machine does not count. */
  private static Duration timeOf(Process process) throws InterruptedException {
    Duration taken = Duration.ZERO;
    while (!process.waitFor(50, TimeUnit.MILLISECONDS) && taken.compareTo(SOON) < 0) {
      taken = process.toHandle().info().totalCpuDuration().orElse(taken);
    }
    process.destroyForcibly().waitFor();
    return taken;
  }
}
