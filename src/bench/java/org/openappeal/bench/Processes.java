package org.openappeal.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Rows that are whole processes. */
public final class Processes {
  private static final File NOWHERE = new File("/dev/null");

  private Processes() {}

  /** Runs a command; what it prints is thrown away. It may find problems, but not fail. */
  public static Callable<Integer> of(List<String> command) {
    return () -> {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.to(NOWHERE))
              .redirectError(ProcessBuilder.Redirect.to(NOWHERE))
              .start();
      int code = process.waitFor();
      if (code > 1) {
        throw new IllegalStateException(command + " ended with " + code);
      }
      return code;
    };
  }

  /** Runs a command of the program. */
  public static Callable<Integer> appeal(String... arguments) {
    String launcher = Path.of("appeal").toAbsolutePath().toString();
    return of(Stream.concat(Stream.of(launcher), Stream.of(arguments)).toList());
  }

  /** Runs a command of the program with so many megabytes of heap. */
  public static Callable<Integer> appeal(int megabytes, String... arguments) {
    Stream<String> java =
        Stream.of(
            java(),
            "-Xmx" + megabytes + "m",
            "-XX:+UseSerialGC",
            "-jar",
            Path.of("target", "openappeal-all.jar").toAbsolutePath().toString());
    return of(Stream.concat(java, Stream.of(arguments)).toList());
  }

  /** The Java that runs this. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
