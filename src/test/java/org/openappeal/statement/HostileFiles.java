package org.openappeal.statement;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Makes files that were built to do harm, of which most never lie in memory as a whole. */
final class HostileFiles {
  private HostileFiles() {}

  /** Makes a file in a folder. */
  interface Maker {
    Path make(Path folder) throws IOException;
  }

  /** What goes into a file, or a part of one. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  static Content text(String text) {
    return repeated(text, 1);
  }

  /** {@code text} again and again. */
  static Content repeated(String text, int times) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return out -> {
      for (int i = 0; i < times; i++) {
        out.write(bytes);
      }
    };
  }

  /** {@code head}, a number that differs, and {@code tail}, again and again. */
  static Content varied(String head, String tail, int times) {
    return out -> {
      Random random = new Random(5);
      for (int i = 0; i < times; i++) {
        out.write((head + random.nextLong() + tail).getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  static Maker file(String name, Content... contents) {
    return folder -> {
      Path file = folder.resolve(name);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        for (Content content : contents) {
          content.write(out);
        }
      }
      return file;
    };
  }

  static Maker noise(String name) {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    return file(name, out -> out.write(noise));
  }
}
