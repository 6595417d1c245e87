package org.openappeal.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** The pieces of text that templates may include, each read once. Thread-safe. */
final class Partials {
  /** Comes before the names of partials where Velocity names them. */
  static final String PREFIX = "partials/";

  private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}";

  private final @Nullable Path folder;
  private final BiFunction<Source, String, SimpleNode> parser;
  private final Map<String, SimpleNode> trees = new ConcurrentHashMap<>();

  /**
   * @param folder where they stand; null if there are none
   * @param parser reads one
   */
  Partials(@Nullable Path folder, BiFunction<Source, String, SimpleNode> parser) {
    this.folder = folder;
    this.parser = parser;
  }

  /**
   * Reads the partial {@code name}, if it has not been read.
   *
   * @param at where it is named
   * @throws ProblemException if there is none, or it is no template
   */
  void load(String name, Location at) {
    if (!trees.containsKey(name)) {
      trees.put(name, parser.apply(new Source(file(name), 0), read(name, at)));
    }
  }

  /** The partial that was loaded under that name. */
  @Nullable SimpleNode known(String name) {
    return trees.get(name);
  }

  /** Its file, as problems name it. */
  String file(String name) {
    return folder == null ? name : folder.resolve(name).toString();
  }

  private String read(String name, Location at) {
    Path file = folder == null || !name.matches(NAME) ? null : folder.resolve(name);
    if (file == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw Problem.error(
              at,
              "there is no piece of text `" + name + "`",
              Nearest.remedy(name, names(), "Put it into templates/partials."))
          .asException();
    }
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(file), "the text cannot be read as UTF-8", "Save it as UTF-8 text."),
          e);
    }
  }

  private Set<String> names() {
    if (folder == null || !Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      return Set.of();
    }
  }
}
