package org.openappeal.datasource;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value of a JSON file: a {@code Map}, a {@code List} or a {@code String}; numbers and truth
 * values are their text, unless they are asked for as such; null is empty. Values are bounded, so
 * that one object cannot fill memory.
 */
final class JsonTree {
  private static final int MOST = 1 << 16;

  private final JsonParser parser;
  private final boolean typed;
  private int count;
  private @Nullable String twice;

  /**
   * @param typed whether numbers and truth values stay what they are
   */
  JsonTree(JsonParser parser, boolean typed) {
    this.parser = parser;
    this.typed = typed;
  }

  /** The value whose first token the parser has just read. */
  Object read() throws IOException {
    count++;
    if (count > MOST) {
      throw new IOException("an object holds more than " + MOST + " values");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object();
    }
    if (token == JsonToken.START_ARRAY) {
      return array();
    }
    if (token == JsonToken.VALUE_NULL) {
      return "";
    }
    if (typed && (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE)) {
      return parser.getBooleanValue();
    }
    return typed && token.isNumeric()
        ? JsonNumber.of(parser.getText())
        : LineBreaks.tidy(parser.getText());
  }

  /** A name that stands twice in one object; null if none does. */
  @Nullable String twice() {
    return twice;
  }

  private Map<String, Object> object() throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (object.put(name, read()) != null) {
        twice = name;
      }
    }
    return object;
  }

  private List<Object> array() throws IOException {
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(read());
    }
    return array;
  }

  static Map<?, ?> object(@Nullable Object value) {
    return value instanceof Map<?, ?> object ? object : Map.of();
  }

  /** The objects in a list; a single object counts as a list of one. */
  static List<Map<?, ?>> objects(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<Map<?, ?>> objects = new ArrayList<>();
      for (Object each : list) {
        if (each instanceof Map<?, ?> object) {
          objects.add(object);
        }
      }
      return objects;
    }
    return value instanceof Map<?, ?> object ? List.of(object) : List.of();
  }

  /** The text under {@code name}; empty if there is none. */
  static String text(Map<?, ?> object, String name) {
    return object.get(name) instanceof String text ? text : "";
  }
}
