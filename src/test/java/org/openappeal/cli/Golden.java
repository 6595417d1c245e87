package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dgolden.update=true} rewrites them. */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden/transcripts");

  private Golden() {}

  static void assertTranscript(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
