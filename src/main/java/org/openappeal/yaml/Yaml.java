package org.openappeal.yaml;

import java.util.List;
import java.util.Optional;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML 1.2 documents. Stateless. */
public final class Yaml {
  private static final int MAX_CODE_POINTS = 4 * 1024 * 1024;

  private Yaml() {}

  /**
   * Reads one document whose top is a mapping.
   *
   * @param file the name that problems give
   * @param linesBefore how many lines stand before {@code text} in that file
   * @throws ProblemException if the text is not YAML, repeats a key, or is not a mapping
   */
  public static YamlMap read(String file, String text, int linesBefore) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MAX_CODE_POINTS)
            .build();
    Source source = new Source(file, linesBefore);
    try {
      Optional<Node> top = new Compose(settings).composeString(text);
      if (top.isPresent() && top.get() instanceof MappingNode map) {
        return YamlMap.of(map, source);
      }
      throw new ProblemException(
          Problem.error(
              new Location(file, linesBefore + 1, 1),
              "a list of `key: value` lines was expected",
              "Write one key on each line."));
    } catch (MarkedYamlEngineException e) {
      Location at = e.getProblemMark().map(source::at).orElse(new Location(file, 0, 0));
      throw new ProblemException(
          Problem.error(at, "not YAML: " + e.getProblem(), "Mend the line, then run it again."), e);
    } catch (YamlEngineException e) {
      throw new ProblemException(
          Problem.error(
              new Location(file, 0, 0),
              "not YAML: " + firstLine(e),
              "Mend the file, then run it again."),
          e);
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
  }

  static ProblemException unexpected(Location at, String what, List<String> choices) {
    String remedy =
        choices.isEmpty() ? "Write " + what + "." : "Write one of: " + String.join(", ", choices);
    return new ProblemException(Problem.error(at, what + " was expected", remedy));
  }
}
