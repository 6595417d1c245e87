package org.openappeal.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.openappeal.process.JavaProcess;

/** The program in a machine of its own. */
final class Child {
  private Child() {}

  /**
   * Runs one command.
   *
   * @param folder where it runs
   * @param heap in megabytes
   * @param out where standard output goes
   * @param err where standard error goes; may be {@code out}, in the order they are written
   * @return its exit code
   */
  static int run(Path folder, int heap, Path out, Path err, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder child =
        JavaProcess.of(heap, Main.class.getName(), arguments).directory(folder.toFile());
    child.redirectOutput(out.toFile());
    if (err.equals(out)) {
      child.redirectErrorStream(true);
    } else {
      child.redirectError(err.toFile());
    }
    return child.start().waitFor();
  }
}
