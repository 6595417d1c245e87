package org.openappeal.pdf;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * The temporary folder with the profiles of all processes. Processes and folder go when it is
 * closed, or with the program, even one that is interrupted. Thread-safe.
 */
final class Profiles implements AutoCloseable {
  private final Path folder;
  private final List<Office> offices = new CopyOnWriteArrayList<>();
  private final Thread hook = new Thread(this::abandon, "pdf-end");

  private Profiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder.
   *
   * @throws ProblemException if there is no room for it
   */
  static Profiles make() {
    try {
      Profiles profiles = new Profiles(Files.createTempDirectory("openappeal-pdf"));
      Runtime.getRuntime().addShutdownHook(profiles.hook);
      return profiles;
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.NONE,
              "there is no room for temporary files",
              "Make room, or name another folder with -Djava.io.tmpdir."),
          e);
    }
  }

  /** A process that is still to be started. */
  Office office(Path home) {
    try {
      Path own = Files.createDirectory(folder.resolve("p" + offices.size()));
      Office office = new Office(home, own);
      offices.add(office);
      return office;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook does the same.
    }
    offices.forEach(Office::close);
    delete();
  }

  private void abandon() {
    offices.forEach(Office::kill);
    offices.forEach(Office::close);
    offices.forEach(Office::kill);
    delete();
  }

  /** A process that is ending may delete the same files. */
  private void delete() {
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (IOException e) {
      // The system clears its temporary folder itself.
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return delete(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path file, @Nullable IOException e) {
      return delete(file);
    }

    private static FileVisitResult delete(Path file) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // As above.
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
