package org.openappeal.mailing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** The fallbacks of the last merge, as {@code out/mailing.json} records them. Stateless. */
public final class Fallbacks {
  private static final String KEY = "fallbacks";

  private Fallbacks() {}

  /**
   * What is recorded; nothing where nothing was merged yet.
   *
   * @throws ProblemException if the record cannot be read
   */
  public static List<Fallback> of(Workspace workspace) {
    Path file = workspace.out().resolve(MailingRecord.NAME);
    if (!Files.exists(file)) {
      return List.of();
    }
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      return read(json);
    } catch (IOException | NumberFormatException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(file),
              "the record of the last merge cannot be read",
              "Run `appeal merge` again, which writes a new one."),
          e);
    }
  }

  private static List<Fallback> read(JsonParser json) throws IOException {
    json.nextToken();
    for (JsonToken token = json.nextToken();
        token == JsonToken.FIELD_NAME;
        token = json.nextToken()) {
      boolean found = json.currentName().equals(KEY);
      JsonToken value = json.nextToken();
      if (found && value == JsonToken.START_ARRAY) {
        return items(json);
      }
      json.skipChildren();
    }
    return List.of();
  }

  private static List<Fallback> items(JsonParser json) throws IOException {
    List<Fallback> fallbacks = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> cells = new HashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        cells.put(name, json.getValueAsString(""));
      }
      fallbacks.add(
          new Fallback(
              cells.getOrDefault("audience", ""),
              cells.getOrDefault("wanted", ""),
              cells.getOrDefault("language", ""),
              Integer.parseInt(cells.getOrDefault("targets", "")),
              cells.getOrDefault("draft", "").equals("true")));
    }
    return List.copyOf(fallbacks);
  }

  static void write(List<Fallback> fallbacks, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(KEY);
    for (Fallback fallback : fallbacks) {
      json.writeStartObject();
      json.writeStringField("audience", fallback.audience());
      json.writeStringField("wanted", fallback.wanted());
      json.writeStringField("language", fallback.language());
      json.writeNumberField("targets", fallback.targets());
      json.writeBooleanField("draft", fallback.draft());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
