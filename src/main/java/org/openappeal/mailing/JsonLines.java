package org.openappeal.mailing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** JSON objects, one a line, each with its {@code type}. */
final class JsonLines {
  private final JsonGenerator json;

  JsonLines(PrintWriter out) {
    this.json = generator(out);
  }

  /** What writes one object a line, and leaves {@code out} open and unflushed. */
  static JsonGenerator generator(PrintWriter out) {
    try {
      JsonGenerator json = new JsonFactory().createGenerator(out);
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what stands between the braces. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  void object(String type, Body body) {
    try {
      json.writeStartObject();
      json.writeStringField("type", type);
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void problem(Problem problem) {
    object("problem", json -> write(problem, json));
  }

  static void write(Problem problem, JsonGenerator json) throws IOException {
    Location at = problem.location();
    json.writeStringField("severity", problem.severity().label());
    json.writeStringField("file", at.file());
    number("row", at.line(), json);
    number("column", at.column(), json);
    json.writeStringField("message", problem.message());
    json.writeStringField("remedy", problem.remedy());
  }

  static void number(String key, int value, JsonGenerator json) throws IOException {
    if (value == 0) {
      json.writeNullField(key);
    } else {
      json.writeNumberField(key, value);
    }
  }

  /** Ends the last line. */
  void end() {
    try {
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
