package org.openappeal.yaml;

import java.util.ArrayList;
import java.util.List;
import org.openappeal.problem.Location;
import org.openappeal.problem.ProblemException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One value and the place it was written at. Immutable. */
public final class YamlValue {
  private final Node node;
  private final Source source;

  YamlValue(Node node, Source source) {
    this.node = node;
    this.source = source;
  }

  /** Where the value begins. */
  public Location location() {
    return source.at(node);
  }

  /** Whether this is a mapping. */
  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /** Whether this is a list. */
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /**
   * The value as it was written, quotes taken off.
   *
   * @throws ProblemException if this is a list or a mapping
   */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw Yaml.unexpected(location(), "a text", List.of());
  }

  /**
   * The items of a list; a single value stands for a list of one.
   *
   * @throws ProblemException if this is a mapping
   */
  public List<YamlValue> items() {
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(new YamlValue(item, source));
      }
      return List.copyOf(items);
    }
    if (node instanceof ScalarNode) {
      return List.of(this);
    }
    throw Yaml.unexpected(location(), "a list", List.of());
  }

  /**
   * The value as a mapping.
   *
   * @throws ProblemException if it is none
   */
  public YamlMap map() {
    if (node instanceof MappingNode mapping) {
      return YamlMap.of(mapping, source);
    }
    throw Yaml.unexpected(location(), "a list of `key: value` lines", List.of());
  }

  /**
   * The value as a whole number.
   *
   * @throws ProblemException if it is none
   */
  public int number() {
    try {
      return Integer.parseInt(text().strip());
    } catch (NumberFormatException e) {
      throw Yaml.unexpected(location(), "a whole number", List.of());
    }
  }

  /**
   * The value as one of a fixed set of words.
   *
   * @throws ProblemException if it is none of {@code words}
   */
  public String word(List<String> words) {
    String text = text();
    if (words.contains(text)) {
      return text;
    }
    throw Yaml.unexpected(location(), "one of these words, not `" + text + "`,", words);
  }
}
