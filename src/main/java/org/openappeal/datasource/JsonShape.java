package org.openappeal.datasource;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.ProblemException;

/**
 * Where in a JSON file the objects of the list are.
 *
 * @param array the field of the outermost object that holds them; null if they are the outermost
 *     array or stand one behind the other
 * @param popolo whether they are persons of Popolo
 */
record JsonShape(@Nullable String array, boolean popolo) {
  private static final String PERSONS = "persons";

  /**
   * The same where objects are the rows whatever they hold. An object is the list itself only if it
   * has nothing but one array of objects; else it is a row, and so are those behind it.
   */
  static JsonShape ofRows(TextFile text) throws IOException {
    try (JsonDocument document = new JsonDocument(text)) {
      JsonToken first = document.next();
      if (first == JsonToken.START_ARRAY) {
        return new JsonShape(null, false);
      }
      if (first != JsonToken.START_OBJECT) {
        throw noList(text);
      }
      if (document.next() != JsonToken.FIELD_NAME) {
        return new JsonShape(null, false);
      }
      String name = document.name();
      boolean objects =
          document.next() == JsonToken.START_ARRAY && document.next() == JsonToken.START_OBJECT;
      if (!objects) {
        return new JsonShape(null, false);
      }
      document.skip();
      finishArray(document, document.next());
      boolean alone = document.next() == JsonToken.END_OBJECT && document.next() == null;
      return new JsonShape(alone ? name : null, false);
    }
  }

  private static ProblemException noList(TextFile text) {
    return text.file()
        .refused(
            "this is JSON, but no list of objects",
            "Give it an array of objects, or one object on each line.");
  }

  /** Looks at the whole outermost structure, and at no more than the kind of what is in it. */
  static JsonShape of(TextFile text) throws IOException {
    try (JsonDocument document = new JsonDocument(text)) {
      JsonToken first = document.next();
      if (first == JsonToken.START_ARRAY) {
        return new JsonShape(null, firstIsPerson(document));
      }
      if (first != JsonToken.START_OBJECT) {
        throw noList(text);
      }
      return outermost(text, document);
    }
  }

  private static boolean firstIsPerson(JsonDocument document) throws IOException {
    JsonToken token = document.next();
    return token == JsonToken.START_OBJECT && Popolo.isPerson(document.read(document.tree()));
  }

  private static JsonShape outermost(TextFile text, JsonDocument document) throws IOException {
    List<String> arrays = new ArrayList<>();
    boolean person = false;
    for (JsonToken token = document.next();
        token == JsonToken.FIELD_NAME;
        token = document.next()) {
      String name = document.name();
      token = document.next();
      if (token == JsonToken.START_ARRAY) {
        token = document.next();
        if (token == JsonToken.START_OBJECT) {
          arrays.add(name);
          document.skip();
        }
        person |= token == JsonToken.START_OBJECT && Popolo.PERSON_LISTS.contains(name);
        finishArray(document, token);
      } else {
        document.skip();
      }
    }
    boolean several = document.next() != null;
    if (several || arrays.isEmpty()) {
      return new JsonShape(null, person);
    }
    if (arrays.contains(PERSONS)) {
      return new JsonShape(PERSONS, true);
    }
    if (person) {
      return new JsonShape(null, true);
    }
    if (arrays.size() > 1) {
      throw text.file()
          .refused(
              "several arrays in it could be the list: " + String.join(", ", arrays),
              "Save the one that is the list as a file of its own.");
    }
    return new JsonShape(arrays.get(0), false);
  }

  private static void finishArray(JsonDocument document, @Nullable JsonToken first)
      throws IOException {
    JsonToken token = first;
    while (token != JsonToken.END_ARRAY && token != null) {
      document.skip();
      token = document.next();
    }
  }
}
