package org.openappeal.datasource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** The file of a list, its first bytes, and how to complain of it. */
final class ListFile {
  private static final int HEAD = 1 << 16;

  private final Path path;
  private final byte[] head;

  private ListFile(Path path, byte[] head) {
    this.path = path;
    this.head = head;
  }

  static ListFile of(Path path) {
    if (!Files.exists(path)) {
      throw refused(path, "there is no such list", "Check the name, or add the file.");
    }
    if (Files.isDirectory(path)) {
      throw refused(path, "this is a folder, not a list", "Name a file inside it.");
    }
    if (!Files.isRegularFile(path)) {
      throw refused(path, "this is not a file", "Name a CSV, XLSX, JSON or vCard file.");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(HEAD);
      if (head.length == 0) {
        throw refused(path, "the list is empty", "Give it headings and at least one row.");
      }
      return new ListFile(path, head);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  Path path() {
    return path;
  }

  /** The first 64 KB; the array itself, which no one changes. */
  byte[] head() {
    return head;
  }

  /** Whether {@link #head()} is the whole file. */
  boolean isShort() {
    return head.length < HEAD;
  }

  boolean isNamed(String ending) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  boolean startsWith(int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  Location at(int line, int column) {
    return Location.of(path, line, column);
  }

  Problem error(int line, int column, String message, String remedy) {
    return Problem.error(at(line, column), message, remedy);
  }

  Problem warning(int line, int column, String message, String remedy) {
    return Problem.warning(at(line, column), message, remedy);
  }

  Problem note(int line, int column, String message, String remedy) {
    return Problem.note(at(line, column), message, remedy);
  }

  ProblemException refused(String message, String remedy) {
    return refused(path, message, remedy);
  }

  ProblemException refused(String message, String remedy, Throwable cause) {
    return new ProblemException(Problem.error(Location.of(path), message, remedy), cause);
  }

  ProblemException unreadable(IOException cause) {
    return unreadable(path, cause);
  }

  private static ProblemException refused(Path path, String message, String remedy) {
    return Problem.error(Location.of(path), message, remedy).asException();
  }

  private static ProblemException unreadable(Path path, IOException cause) {
    return new ProblemException(
        Problem.error(
            Location.of(path), "the list cannot be read", "Check that you may open the file."),
        cause);
  }
}
