package org.openappeal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** A file that holds one password in its first line, and that nobody but its owner can read. */
final class PasswordFile {
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rwx------");

  private PasswordFile() {}

  static String read(Path file) {
    try {
      boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
      if (posix && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        throw Problem.error(
                Location.of(file),
                "this file holds a password, and others may read it",
                "Run `chmod 600` on it; if somebody may have read it, change the password.")
            .asException();
      }
      return Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(file), "there is no password that can be read here", "Check the name."),
          e);
    }
  }
}
