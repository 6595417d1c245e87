package org.openappeal.mailing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.openappeal.problem.ProblemException;

/** A file that is whole or not there: written under a temporary name and moved. Stateless. */
public final class WholeFile {
  private WholeFile() {}

  /** What goes into a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything to {@code out} and leaves it open. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file into a folder that is there.
   *
   * @throws ProblemException if that fails; an earlier file of that name is then untouched
   */
  static Path write(Path file, Content content) {
    try {
      put(file, content);
      return file;
    } catch (IOException e) {
      throw new ProblemException(OutFolder.unwritable(file), e);
    }
  }

  /**
   * The same for those who tell of it otherwise.
   *
   * @throws IOException if that fails; an earlier file of that name is then untouched
   */
  static void put(Path file, Content content) throws IOException {
    Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
    boolean moved = false;
    try {
      try (OutputStream out = Files.newOutputStream(temporary)) {
        content.writeTo(out);
      }
      move(temporary, file);
      moved = true;
    } finally {
      if (!moved) {
        delete(temporary);
      }
    }
  }

  private static void delete(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // The problem of the write itself is the one to tell.
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
