package org.openappeal.bounce;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * One message in a file, an mbox, a Maildir, or a folder of such files. In a folder, what neither
 * is called {@code .eml} or {@code .mbox} nor begins like a message is passed over.
 */
public final class FileSource implements ReportSource {
  private static final int BEGINNING = 200;
  private static final Pattern MESSAGE =
      Pattern.compile("\\s*(?:From \\S|[A-Za-z][\\w-]{0,60}[ \\t]*:)");
  private static final Pattern NAMED = Pattern.compile(".*\\.(?:eml|mbox|mbx|mail)");

  private final Path path;

  /**
   * @param path a file or folder
   */
  public FileSource(Path path) {
    this.path = path;
  }

  @Override
  public void read(Reader reader, Consumer<Problem> problems) {
    ReportReader reports = new ReportReader();
    if (Files.isDirectory(path)) {
      List<Path> others = new ArrayList<>();
      for (Path file : files()) {
        try {
          if (isMessage(file)) {
            read(file, path.relativize(file).toString(), reports, reader);
          } else {
            others.add(file);
          }
        } catch (IOException e) {
          problems.accept(unreadable(file));
        }
      }
      if (!others.isEmpty()) {
        problems.accept(passedOver(others));
      }
    } else {
      try {
        read(path, String.valueOf(path.getFileName()), reports, reader);
      } catch (IOException e) {
        throw new ProblemException(unreadable(path), e);
      }
    }
    reader.end();
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path part : List.of(path, path.resolve("new"), path.resolve("cur"))) {
      if (Files.isDirectory(part)) {
        try (Stream<Path> listed = Files.list(part)) {
          listed.filter(FileSource::isVisible).sorted().forEach(files::add);
        } catch (IOException e) {
          throw new ProblemException(unreadable(part), e);
        }
      }
    }
    return files;
  }

  private static boolean isVisible(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
  }

  private static boolean isMessage(Path file) throws IOException {
    if (NAMED.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT)).matches()) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
      return MESSAGE.matcher(beginning).lookingAt();
    }
  }

  private static void read(Path file, String name, ReportReader reports, Reader reader)
      throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      MessageStream messages = MessageStream.ofFile(in);
      Optional<RawMessage> message = messages.next();
      while (message.isPresent()) {
        reader.take(reports.read(name, message.get()), () -> {});
        message = messages.next();
      }
    }
  }

  private Problem passedOver(List<Path> others) {
    String first = String.valueOf(others.get(0).getFileName());
    return Problem.note(
        Location.of(path),
        others.size() == 1
            ? "`" + first + "` is no message and was passed over"
            : others.size()
                + " files are no messages and were passed over, the first `"
                + first
                + "`",
        "Nothing to do; name a file itself to have it read as a message.");
  }

  private static Problem unreadable(Path file) {
    return Problem.error(
        Location.of(file),
        Files.exists(file) ? "this cannot be read" : "there is no such file or folder",
        "Name a message, an mbox, a folder of messages, a Maildir, or imaps://USER@HOST/INBOX.");
  }
}
