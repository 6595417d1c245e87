package org.openappeal.mailing;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * The folder {@code out/} of a campaign, readable by its owner alone. A file in it is whole or not
 * there: it is written under a temporary name and moved. Thread-safe.
 */
public final class OutFolder {
  private final Path folder;

  OutFolder(Path folder) {
    this.folder = folder;
  }

  /** Where the folder is. */
  public Path path() {
    return folder;
  }

  /**
   * A place in the folder.
   *
   * @throws ProblemException if {@code relative} would leave it
   */
  public Path resolve(String relative) {
    Path path = folder.resolve(relative).normalize();
    if (!path.startsWith(folder.normalize())) {
      throw Problem.error(
              Location.of(folder),
              "`" + relative + "` would lie outside this folder",
              "Use ids of a-z, 0-9 and hyphen.")
          .asException();
    }
    return path;
  }

  /**
   * Makes the folder, and {@code relative} in it.
   *
   * @throws ProblemException if it cannot be made or written to
   */
  public Path folder(String relative) {
    Path path = resolve(relative);
    try {
      if (!Files.isDirectory(folder)) {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
          Files.createDirectories(
              folder,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
          Files.createDirectories(folder);
        }
      }
      Files.createDirectories(path);
      if (!Files.isWritable(path)) {
        throw new ProblemException(unwritable(path));
      }
      return path;
    } catch (IOException e) {
      throw new ProblemException(unwritable(path), e);
    }
  }

  /**
   * Writes a file.
   *
   * @throws ProblemException if that fails; an earlier file of that name is then untouched
   */
  public Path write(String relative, WholeFile.Content content) {
    Path file = resolve(relative);
    Path parent = folder(folder.normalize().relativize(file).resolveSibling("").toString());
    return WholeFile.write(parent.resolve(String.valueOf(file.getFileName())), content);
  }

  /**
   * Deletes a file, if it is there.
   *
   * @throws ProblemException if that fails
   */
  void delete(String relative) {
    Path file = resolve(relative);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new ProblemException(unwritable(file), e);
    }
  }

  static Problem unwritable(Path path) {
    return Problem.error(
        Location.of(path),
        "this cannot be written",
        "Check that the folder exists, is yours, and that the disk has room.");
  }
}
