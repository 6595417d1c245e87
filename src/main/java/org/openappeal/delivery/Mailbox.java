package org.openappeal.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * A folder of received messages, one a file: what {@link FakeServer} writes, or a Maildir. Nothing
 * in it is changed.
 */
public final class Mailbox {
  private final List<Path> files;

  private Mailbox(List<Path> files) {
    this.files = files;
  }

  /**
   * Looks which files there are now. Hidden files, unfinished ones among them, are passed over.
   *
   * @throws ProblemException if {@code folder} is not a folder that can be read
   */
  public static Mailbox open(Path folder) {
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      throw unreadable(folder, null);
    }
    try {
      for (Path part : List.of(folder, folder.resolve("new"), folder.resolve("cur"))) {
        if (Files.isDirectory(part)) {
          try (Stream<Path> listed = Files.list(part)) {
            listed.filter(Mailbox::isVisibleFile).sorted().forEach(files::add);
          }
        }
      }
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
    return new Mailbox(List.copyOf(files));
  }

  /** How many files there are. */
  public int size() {
    return files.size();
  }

  /**
   * The messages in the order of their names, read as they are asked for.
   *
   * @param problems told of each file that is no message, or cannot be read
   */
  public Stream<ReceivedMessage> messages(Consumer<Problem> problems) {
    return files.stream().map(file -> read(file, problems)).flatMap(Optional::stream);
  }

  private static Optional<ReceivedMessage> read(Path file, Consumer<Problem> problems) {
    try {
      Optional<ReceivedMessage> message = MessageReader.read(file, Files.readAllBytes(file));
      if (message.isEmpty()) {
        problems.accept(
            Problem.error(
                Location.of(file),
                "this file is not an email",
                "move it out of the mailbox, then run `appeal verify` again"));
      }
      return message;
    } catch (IOException e) {
      problems.accept(
          Problem.error(
              Location.of(file),
              "this file cannot be read",
              "make it readable, then run `appeal verify` again"));
      return Optional.empty();
    }
  }

  private static boolean isVisibleFile(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
  }

  private static ProblemException unreadable(Path folder, @Nullable IOException e) {
    Problem problem =
        Problem.error(
            Location.of(folder),
            "there is no mailbox folder here that can be read",
            "name the folder that `appeal sink` wrote into, such as out/received");
    return e == null ? problem.asException() : new ProblemException(problem, e);
  }
}
