package org.openappeal.mailing;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * Which files of a folder mail merge made, so that it replaces these alone, and none that a person
 * has changed since. They are listed in the folder, each with its length and CRC-32, and each
 * before it is put there. Not thread-safe.
 */
final class MadeFiles implements Closeable {
  static final String LIST = ".mailmerge";

  private static final int SHOWN = 3;
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final List<Path> inputs;
  private final boolean force;
  private final LongTable known = new LongTable();
  private final LongTable now = new LongTable();
  private @Nullable BufferedWriter list;

  private MadeFiles(Path folder, List<Path> inputs, boolean force) {
    this.folder = folder;
    this.inputs = inputs;
    this.force = force;
  }

  /**
   * @param folder need not be there yet
   * @param inputs what is never replaced
   * @param force whether all others may be
   * @throws ProblemException if its list cannot be read
   */
  static MadeFiles in(Path folder, List<Path> inputs, boolean force) {
    MadeFiles made = new MadeFiles(folder, inputs, force);
    made.lines(line -> made.known.putIfAbsent(line, 0));
    return made;
  }

  private interface Line {
    void read(String line) throws IOException;
  }

  private void lines(Line reader) {
    Path file = folder.resolve(LIST);
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.read(line);
      }
    } catch (IOException e) {
      throw new ProblemException(OutFolder.unwritable(file), e);
    }
  }

  private static String line(String name, long size, long crc) {
    return String.format(Locale.ROOT, "%08x %d %s", crc, size, name);
  }

  /**
   * @throws ProblemException if a file of this name would take the place of someone else's
   */
  void refuseLoss(String name) {
    Path file = folder.resolve(name);
    if (isInput(file)) {
      throw Problem.error(
              Location.of(file),
              "this is what the letters are made from, and would be replaced by one",
              "Name another place with -o or --single, or other names with --name.")
          .asException();
    }
    if (!force && !mayReplace(name)) {
      throw Problem.error(
              Location.of(folder),
              "`" + name + "` is there already, and not as an earlier mail merge left it",
              "Move it away, name another place, or replace such files with --force.")
          .asException();
    }
  }

  private boolean mayReplace(String name) {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return !Files.isSymbolicLink(file);
    }
    try {
      return Files.isRegularFile(file)
          && known.contains(line(name, Files.size(file), checksum(file)));
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isInput(Path file) {
    try {
      for (Path other : inputs) {
        if (Files.exists(file) && Files.isSameFile(file, other)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static long checksum(Path file) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        crc.update(buffer, 0, read);
      }
    }
    return crc.getValue();
  }

  /** Lists a file that is about to be put into the folder, which is there by now. */
  void making(String name, byte[] content, int length) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content, 0, length);
    making(name, length, crc.getValue());
  }

  /** Lists a file that lies under another name still. */
  void making(String name, Path content) throws IOException {
    making(name, Files.size(content), checksum(content));
  }

  private void making(String name, long size, long crc) throws IOException {
    now.putIfAbsent(name, 0);
    String line = line(name, size, crc);
    if (known.putIfAbsent(line, 0) == LongTable.ABSENT) {
      if (list == null) {
        list =
            Files.newBufferedWriter(
                folder.resolve(LIST),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
      }
      list.write(line + "\n");
      list.flush();
    }
  }

  /** Tells of files of earlier times that lie there as they were made, and were not made now. */
  Optional<Problem> leftOver() {
    List<String> left = new ArrayList<>();
    LongTable seen = new LongTable();
    lines(
        line -> {
          String[] parts = line.split(" ", 3);
          boolean other = parts.length == 3 && !now.contains(parts[2]);
          if (other
              && seen.putIfAbsent(parts[2], 0) == LongTable.ABSENT
              && Files.exists(folder.resolve(parts[2]))
              && mayReplace(parts[2])) {
            left.add(parts[2]);
          }
        });
    if (left.isEmpty()) {
      return Optional.empty();
    }
    String shown = String.join(", ", left.subList(0, Math.min(SHOWN, left.size())));
    return Optional.of(
        Problem.warning(
            Location.of(folder),
            left.size()
                + (left.size() == 1 ? " file" : " files")
                + " of an earlier mail merge still there, and not made this time: "
                + shown
                + (left.size() > SHOWN ? " …" : ""),
            "Delete what is not to be printed."));
  }

  @Override
  public void close() throws IOException {
    if (list != null) {
      list.close();
    }
  }
}
