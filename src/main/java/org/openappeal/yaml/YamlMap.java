package org.openappeal.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openappeal.problem.Location;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping of YAML, in the order it was written. Immutable. */
public final class YamlMap {
  private final Location location;
  private final Map<String, YamlValue> values;
  private final Map<String, Location> keys;

  private YamlMap(Location location, Map<String, YamlValue> values, Map<String, Location> keys) {
    this.location = location;
    this.values = Collections.unmodifiableMap(values);
    this.keys = keys;
  }

  static YamlMap of(MappingNode node, Source source) {
    Map<String, YamlValue> values = new LinkedHashMap<>();
    Map<String, Location> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Location at = source.at(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw Yaml.unexpected(at, "a plain key", List.of());
      }
      if (values.containsKey(key.getValue())) {
        throw new ProblemException(
            Problem.error(
                at,
                "the key `" + key.getValue() + "` stands twice",
                "Remove one of the two lines; the first is at " + keys.get(key.getValue()) + "."));
      }
      values.put(key.getValue(), new YamlValue(tuple.getValueNode(), source));
      keys.put(key.getValue(), at);
    }
    return new YamlMap(source.at(node), values, keys);
  }

  /** Where the mapping begins. */
  public Location location() {
    return location;
  }

  /** The keys, in the order they were written. */
  public Set<String> keys() {
    return values.keySet();
  }

  /**
   * Where {@code key} itself was written.
   *
   * @throws IllegalArgumentException if it was not written
   */
  public Location at(String key) {
    Location at = keys.get(key);
    if (at == null) {
      throw new IllegalArgumentException("no key " + key);
    }
    return at;
  }

  /** The value of {@code key}, if it was written. */
  public Optional<YamlValue> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /**
   * The value of {@code key}.
   *
   * @throws ProblemException if it was not written
   */
  public YamlValue get(String key) {
    YamlValue value = values.get(key);
    if (value == null) {
      throw new ProblemException(
          Problem.error(location, "`" + key + "` is missing", "Add a line `" + key + ": …` here."));
    }
    return value;
  }

  /** The text of {@code key}, or {@code otherwise} if it was not written. */
  public String text(String key, String otherwise) {
    return find(key).map(YamlValue::text).orElse(otherwise);
  }

  /** One problem for each key that is not among {@code known}, with the nearest known one. */
  public List<Problem> unknownKeys(Set<String> known) {
    List<Problem> problems = new ArrayList<>();
    keys.forEach(
        (key, at) -> {
          if (!known.contains(key)) {
            problems.add(
                Problem.error(at, "unknown key `" + key + "`", Nearest.remedy(key, known)));
          }
        });
    return List.copyOf(problems);
  }
}
