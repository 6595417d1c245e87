package org.openappeal.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calls in the corpus: names, texts, numbers, lists and dictionaries of Python. */
final class PythonCall {
  private final String text;
  private int at;

  private PythonCall(String text) {
    this.text = text;
  }

  /** The rows that a call merges, each into a letter of its own. */
  static List<Map<String, Object>> rows(String call) {
    PythonCall reader = new PythonCall(call.substring(call.indexOf('(') + 1));
    Map<String, Object> named = new LinkedHashMap<>();
    List<Object> other = new ArrayList<>();
    reader.space();
    while (reader.text.charAt(reader.at) != ')') {
      int equals = reader.nameEnd();
      if (equals > 0) {
        String name = reader.text.substring(reader.at, equals);
        reader.at = equals + 1;
        named.put(name, reader.value());
      } else {
        other.add(reader.value());
      }
      reader.comma();
    }
    if (call.contains("merge_rows(")) {
      return List.of(Map.of(String.valueOf(other.get(0)), other.get(1)));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Object one : other) {
      if (one instanceof List<?> list) {
        list.forEach(row -> rows.add(Records.named((Map<?, ?>) row)));
      }
    }
    return rows.isEmpty() ? List.of(named) : rows;
  }

  /** Where a name before an equals sign ends; 0 if there is none. */
  private int nameEnd() {
    int end = at;
    while (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_') {
      end++;
    }
    return end > at && text.charAt(end) == '=' ? end : 0;
  }

  private @Nullable Object value() {
    space();
    char c = text.charAt(at);
    switch (c) {
      case '[', '{' -> {
        at++;
        return c == '[' ? list() : dictionary();
      }
      case '\'', '"' -> {
        return quoted(c);
      }
      default -> {
        int start = at;
        while (",)]}: ".indexOf(text.charAt(at)) < 0) {
          at++;
        }
        String word = text.substring(start, at);
        return word.equals("None") ? null : word;
      }
    }
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    for (space(); text.charAt(at) != ']'; comma()) {
      list.add(value());
    }
    at++;
    return list;
  }

  private Map<String, Object> dictionary() {
    Map<String, Object> map = new LinkedHashMap<>();
    for (space(); text.charAt(at) != '}'; comma()) {
      String name = String.valueOf(value());
      space();
      at++;
      map.put(name, value());
    }
    at++;
    return map;
  }

  private String quoted(char quote) {
    StringBuilder out = new StringBuilder();
    for (at++; text.charAt(at) != quote; at++) {
      boolean escape = text.charAt(at) == '\\';
      at += escape ? 1 : 0;
      out.append(escape && text.charAt(at) == 'n' ? '\n' : text.charAt(at));
    }
    at++;
    return out.toString();
  }

  private void comma() {
    space();
    if (text.charAt(at) == ',') {
      at++;
    }
    space();
  }

  private void space() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
