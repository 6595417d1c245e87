package org.openappeal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a machine of its own. */
final class Child {
  private Child() {}

  /**
   * Runs one command.
   *
   * @param folder where it runs
   * @param heap such as {@code -Xmx64m}
   * @param out where standard output goes
   * @param err where standard error goes; may be {@code out}, in the order they are written
   * @return its exit code
   */
  static int run(Path folder, String heap, Path out, Path err, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder child = new ProcessBuilder(command).directory(folder.toFile());
    child.redirectOutput(out.toFile());
    if (err.equals(out)) {
      child.redirectErrorStream(true);
    } else {
      child.redirectError(err.toFile());
    }
    return child.start().waitFor();
  }
}
