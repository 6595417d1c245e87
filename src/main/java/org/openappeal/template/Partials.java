package org.openappeal.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * The files that templates may include: those of one folder, by their bare names. Thread-safe.
 *
 * @param folder where they stand; null if there are none
 */
record Partials(@Nullable Path folder) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}\\.md");
  private static final long LARGEST = 256 * 1024;

  /** The file's name, as problems give it. */
  String file(String name) {
    return folder == null ? name : folder.resolve(name).toString();
  }

  /**
   * The text of the file {@code name}.
   *
   * @param at where it is named
   * @throws ProblemException if there is no such file here, or it cannot be read
   */
  String read(String name, Location at) {
    if (folder == null) {
      throw Problem.error(at, "this template cannot include files", "Put its words here instead.")
          .asException();
    }
    if (!NAME.matcher(name).matches()) {
      throw Problem.error(
              at,
              "`" + name + "` is no name of a file to include",
              "Give the bare name of a file in " + folder + ", such as `case.en.md`.")
          .asException();
    }
    Path file = folder.resolve(name);
    try {
      if (!Files.isRegularFile(file) || !isInside(file, folder)) {
        throw Problem.error(
                at,
                "there is no file `" + name + "` in " + folder,
                Nearest.remedy(name, names(folder), "Put it there."))
            .asException();
      }
      if (Files.size(file) > LARGEST) {
        throw Problem.error(at, "`" + name + "` is too long to be included", "Shorten it.")
            .asException();
      }
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(file), "the text cannot be read as UTF-8", "Save it as UTF-8 text."),
          e);
    }
  }

  /** A link may lead out of the folder. */
  private static boolean isInside(Path file, Path folder) throws IOException {
    return folder.toRealPath().equals(file.toRealPath().getParent());
  }

  private static Set<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> NAME.matcher(name).matches())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      return Set.of();
    }
  }
}
