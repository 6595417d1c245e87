package org.openappeal.bounce;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first JSON value of a text as maps, lists and strings; forgiving of line ends in strings. */
final class Json {
  private static final int DEEPEST = 30;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private Json() {}

  /** Empty where the text does not begin with an object. */
  static Map<?, ?> object(String text) {
    try (JsonParser json = FACTORY.createParser(text)) {
      json.nextToken();
      return json.currentToken() == JsonToken.START_OBJECT && value(json) instanceof Map<?, ?> map
          ? map
          : Map.of();
    } catch (IOException e) {
      return Map.of();
    }
  }

  private static Object value(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        object.put(name, value(json));
      }
      return object;
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(json));
      }
      return list;
    }
    return String.valueOf(json.getText());
  }

  static Map<?, ?> map(Map<?, ?> object, String key) {
    return object.get(key) instanceof Map<?, ?> map ? map : Map.of();
  }

  static Stream<?> items(Map<?, ?> object, String key) {
    return object.get(key) instanceof List<?> list ? list.stream() : Stream.empty();
  }

  /** Empty where there is none. */
  static String text(@Nullable Object object, String key) {
    return object instanceof Map<?, ?> map && map.get(key) instanceof String text ? text : "";
  }
}
