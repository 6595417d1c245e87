package org.openappeal.datasource;

import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** The objects of a JSON list, one after the other. */
final class JsonObjects implements Closeable {
  private final JsonDocument document;
  private final boolean behindEachOther;
  private boolean atFirst = true;

  /**
   * One object.
   *
   * @param place where it begins
   * @param fields its fields
   */
  record Found(Location place, Map<?, ?> fields) {}

  JsonObjects(TextFile text, JsonShape shape) throws IOException {
    this(text, shape, false);
  }

  /**
   * @param typed whether numbers and truth values stay what they are
   */
  JsonObjects(TextFile text, JsonShape shape, boolean typed) throws IOException {
    this.document = new JsonDocument(text, typed);
    try {
      this.behindEachOther = enter(shape.array());
    } catch (IOException e) {
      document.close();
      throw e;
    }
  }

  /** Goes to the list; returns whether there is no array round the objects. */
  private boolean enter(@Nullable String array) throws IOException {
    JsonToken first = document.next();
    if (array == null) {
      return first != JsonToken.START_ARRAY;
    }
    for (JsonToken token = document.next();
        token == JsonToken.FIELD_NAME;
        token = document.next()) {
      String name = document.name();
      JsonToken value = document.next();
      if (name.equals(array) && value == JsonToken.START_ARRAY) {
        return false;
      }
      document.skip();
    }
    throw new IOException("the array `" + array + "` has gone");
  }

  /** The next object; null at the end. What is no object is told of and passed over. */
  @Nullable Found next(Consumer<Problem> problems) throws IOException {
    JsonToken token = behindEachOther && atFirst ? JsonToken.START_OBJECT : document.next();
    atFirst = false;
    while (token != null && token != JsonToken.END_ARRAY) {
      Location place = document.place();
      if (token == JsonToken.START_OBJECT) {
        JsonTree tree = document.tree();
        Map<?, ?> fields = JsonTree.object(document.read(tree));
        if (tree.twice() == null) {
          return new Found(place, fields);
        }
        problems.accept(
            Problem.error(
                place,
                "the field `" + tree.twice() + "` stands twice in this object",
                "Remove one of the two."));
      } else {
        document.skip();
        problems.accept(
            Problem.error(
                place, "this is no object", "Write each row as an object: {\"name\": …}."));
      }
      token = document.next();
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
