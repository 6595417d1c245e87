package org.openappeal.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** The bytes of a statement's file, read once. */
final class SourceFile {
  /** No statement comes near it; a file above it is something else, or an attack. */
  private static final long LARGEST = 20L * 1024 * 1024;

  private final Path path;
  private final byte[] bytes;

  private SourceFile(Path path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  static SourceFile read(Path path) {
    if (Files.isDirectory(path)) {
      throw refused(path, "this is a folder, not a statement", "Name the file inside it.");
    }
    if (!Files.exists(path)) {
      throw refused(path, "there is no such file", "Check the name, then run it again.");
    }
    try {
      long size = Files.size(path);
      if (size == 0) {
        throw refused(path, "the file is empty", "Save the statement again, or name another file.");
      }
      if (size > LARGEST) {
        throw refused(
            path,
            "the file has " + size / 1024 / 1024 + " MB, which is no statement",
            "Name the statement itself; up to 20 MB are read.");
      }
      return new SourceFile(path, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(path),
              "the file cannot be read: " + e.getClass().getSimpleName(),
              "Check that you may read it, then run it again."),
          e);
    }
  }

  private static ProblemException refused(Path path, String message, String remedy) {
    return Problem.error(Location.of(path), message, remedy).asException();
  }

  ProblemException refused(String message, String remedy) {
    return refused(path, message, remedy);
  }

  ProblemException refused(String message, String remedy, Throwable cause) {
    return new ProblemException(Problem.error(Location.of(path), message, remedy), cause);
  }

  Path path() {
    return path;
  }

  String name() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** The bytes themselves, not a copy: nothing in this room changes them. */
  byte[] bytes() {
    return bytes;
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
