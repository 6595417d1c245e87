package org.openappeal.appeal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.yaml.Yaml;
import org.openappeal.yaml.YamlMap;

/**
 * A file of {@code templates/appeals} taken apart: front matter, then Markdown with Velocity.
 *
 * @param linesBefore how many lines stand before {@code body}
 */
record TextFile(Path file, YamlMap front, TextStatus status, String body, int linesBefore) {
  private static final String FENCE = "---";
  private static final List<String> WORDS = List.of("subject", "salutation", "closing");

  /**
   * @throws ProblemException if it cannot be read, or its front matter is broken
   */
  static TextFile read(Path file) {
    String source = source(file);
    int end = source.indexOf("\n" + FENCE, FENCE.length());
    if (!source.startsWith(FENCE) || end < 0) {
      throw Problem.error(
              Location.of(file, 1),
              "the text has no front matter",
              "Begin it with `---`, a line `subject:`, and `---`.")
          .asException();
    }
    int body = source.indexOf('\n', end + 1);
    body = body < 0 ? source.length() : body + 1;
    YamlMap front = Yaml.read(file.toString(), source.substring(FENCE.length() + 1, end + 1), 1);
    Set<String> known = new HashSet<>(WORDS);
    known.addAll(TextStatus.KEYS);
    List<Problem> unknown = new ArrayList<>(front.unknownKeys(known));
    if (!unknown.isEmpty()) {
      throw new ProblemException(unknown);
    }
    return new TextFile(
        file,
        front,
        TextStatus.of(front, Location.of(file, 1)),
        source.substring(body),
        (int) source.substring(0, body).lines().count());
  }

  private static String source(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(file), "the text cannot be read as UTF-8", "Save it as UTF-8 text."),
          e);
    }
  }
}
