package org.openappeal.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openappeal.bench.Processes;

/** Letters in a process of their own, all distinct, with little memory. */
public final class ManyLetters {
  /** Files are written over again and again: a disk in memory would not hold them all. */
  private static final int FILES = 2_000;

  private static final Path STATUS = Path.of("/proc/self/status");

  private ManyLetters() {}

  /** How it is started; {@code peak} gets how much memory the process took at most. */
  static List<String> command(int megabytes, Path template, Path folder, int letters, Path peak) {
    return List.of(
        Processes.java(),
        "-Xmx" + megabytes + "m",
        "-XX:+UseSerialGC",
        "-classpath",
        System.getProperty("java.class.path"),
        ManyLetters.class.getName(),
        template.toString(),
        folder.toString(),
        String.valueOf(letters),
        peak.toString());
  }

  /** Arguments: the template, the folder, how many letters, and where to write the peak. */
  public static void main(String[] arguments) throws Exception {
    LetterMaker maker = new OwnLetters(Path.of(arguments[0]), 0);
    MakeLetters.Work work = (number, out) -> maker.make(SampleLetters.letter(number), out);
    int letters = Integer.parseInt(arguments[2]);
    new MakeLetters(work, letters, Path.of(arguments[1]), FILES).call();
    Files.writeString(Path.of(arguments[3]), peak());
  }

  /** The most memory this process has had, as Linux counts it; elsewhere the heap now. */
  private static String peak() throws IOException {
    if (!Files.isReadable(STATUS)) {
      Runtime runtime = Runtime.getRuntime();
      return ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " MB of heap";
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
        .findFirst()
        .orElse("unknown");
  }
}
