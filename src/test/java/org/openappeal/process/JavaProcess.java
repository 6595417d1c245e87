package org.openappeal.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Java machine of its own, with the classes of this one. */
public final class JavaProcess {
  private JavaProcess() {}

  /** Runs {@code main} as a short program is best run; nothing is started yet. */
  public static ProcessBuilder of(String main, String... arguments) {
    return with(List.of("-XX:TieredStopAtLevel=1"), main, arguments);
  }

  /**
   * The same in little memory.
   *
   * @param heap in megabytes
   */
  public static ProcessBuilder of(int heap, String main, String... arguments) {
    return with(
        List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
        main,
        arguments);
  }

  private static ProcessBuilder with(List<String> options, String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    Stream.of("-cp", System.getProperty("java.class.path"), main).forEach(command::add);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }
}
