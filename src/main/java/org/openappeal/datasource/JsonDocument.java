package org.openappeal.datasource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** Walks through a JSON file, or through objects that stand one behind the other in a file. */
final class JsonDocument implements Closeable {
  private static final int DEEPEST = 100;
  private static final int LONGEST = 1 << 20;

  private final TextFile text;
  private final JsonParser parser;
  private final boolean typed;

  JsonDocument(TextFile text) throws IOException {
    this(text, false);
  }

  /**
   * @param typed whether numbers and truth values stay what they are
   */
  JsonDocument(TextFile text, boolean typed) throws IOException {
    this.text = text;
    this.typed = typed;
    this.parser =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .build())
            .build()
            .createParser(text.reader());
  }

  /** The next token; null at the end of the file. */
  @Nullable JsonToken next() throws IOException {
    try {
      return parser.nextToken();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** The name of the field that has just begun. */
  String name() throws IOException {
    return parser.currentName();
  }

  /** The value that begins with the token just read. */
  JsonTree tree() {
    return new JsonTree(parser, typed);
  }

  Object read(JsonTree tree) throws IOException {
    try {
      return tree.read();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  void skip() throws IOException {
    try {
      parser.skipChildren();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Where the token just read begins. */
  Location place() {
    return place(parser.currentTokenLocation());
  }

  private Location place(@Nullable JsonLocation location) {
    return location == null
        ? text.file().at(0, 0)
        : text.file().at(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
  }

  private IOException broken(IOException cause) {
    Location place = place(parser.currentLocation());
    if (cause instanceof CharacterCodingException coding) {
      return text.broken(coding, place.line());
    }
    if (cause instanceof StreamConstraintsException && parser.currentToken() != null) {
      return new BrokenListException(
          Problem.error(
              place(parser.currentTokenLocation()),
              "this has more than "
                  + LONGEST
                  + " characters, or "
                  + DEEPEST
                  + " levels inside of each other; nothing behind it was read",
              "Shorten it."),
          cause);
    }
    String message = "the list is broken here: " + cause.getMessage();
    if (cause instanceof JsonProcessingException json) {
      place = json.getLocation() == null ? place : place(json.getLocation());
      // What follows names the stream, which a person has never seen.
      String reason = json.getOriginalMessage().split(" \\(start marker at", 2)[0];
      message = "here the list is no JSON any more, and nothing behind it was read: " + reason;
    }
    return new BrokenListException(
        Problem.error(place, Faults.tidy(message), "Mend it there, or export the list again."),
        cause);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
