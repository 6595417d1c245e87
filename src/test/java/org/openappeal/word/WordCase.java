package org.openappeal.word;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;

/**
 * A case file: a title, then sections that begin with {@code ==}. A line of a part that is not XML
 * is a paragraph with one run; {@code {{…}}} in it is a field.
 */
final class WordCase {
  private static final Path TEMPLATES = Path.of("src/test/resources/org/openappeal/word/templates");

  private final Path file;
  private final Map<String, String> sections = new LinkedHashMap<>();
  private final String title;

  WordCase(Path file) throws IOException {
    this.file = file;
    StringBuilder head = new StringBuilder();
    StringBuilder section = head;
    Map<String, StringBuilder> read = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("== ")) {
        section = new StringBuilder();
        read.put(line.substring(3), section);
      } else {
        section.append(line).append('\n');
      }
    }
    title = head.toString();
    read.forEach((name, text) -> sections.put(name, text.toString()));
  }

  @Nullable String section(String name) {
    return sections.get(name);
  }

  boolean has(String option) {
    return sections.getOrDefault("options", "").contains(option);
  }

  WordOptions options() {
    WordOptions options = WordOptions.DEFAULT;
    options = has("lenient") ? options.lenient() : options;
    options = has("accept-changes") ? options.acceptingChanges() : options;
    options = has("keep-empty-lines") ? options.keepingEmptyLines() : options;
    return has("pour body") ? options.pouring("body") : options;
  }

  /** The part that is as the template's maker wrote it, and not as the schema wants it. */
  String ownSchema() {
    return sections.getOrDefault("own schema", "").strip();
  }

  Path write(Path folder) throws IOException {
    String template = sections.getOrDefault("template", "").strip();
    if (!template.isEmpty()) {
      Path to = folder.resolve("letter.docx");
      if (template.startsWith("poi ")) {
        PoiTemplates.write(template.substring(4), to);
      } else {
        Files.copy(TEMPLATES.resolve(template), to, StandardCopyOption.REPLACE_EXISTING);
      }
      return to;
    }
    TestPackage made = TestPackage.of(xml(sections.getOrDefault("document", "")));
    sections.forEach(
        (name, text) -> {
          if (name.matches("header\\d?|footer\\d?|footnotes|endnotes|styles|numbering|settings")) {
            made.related(name, xml(text));
          } else if (name.startsWith("link ")) {
            made.relation(name.substring(5), "hyperlink", text.strip(), true);
          }
        });
    return made.writeTo(folder.resolve("letter.docx"));
  }

  private static String xml(String section) {
    StringBuilder xml = new StringBuilder();
    for (String line : section.lines().toList()) {
      if (line.strip().startsWith("<")) {
        xml.append(line.strip());
      } else if (!line.isBlank()) {
        xml.append("<w:p>");
        runs(line, 0, "w:t", xml);
        xml.append("</w:p>");
      }
    }
    return xml.toString();
  }

  /** Fields may be nested; answers behind the end of the one that was begun. */
  private static int runs(String text, int from, String element, StringBuilder xml) {
    int at = from;
    while (at < text.length() && !text.startsWith("}}", at)) {
      if (text.startsWith("{{", at)) {
        xml.append(mark("begin"));
        int end = runs(text, at + 2, "w:instrText", xml);
        xml.append(mark("separate")).append(run("w:t", "«result»")).append(mark("end"));
        at = end + 2;
      } else {
        int next = at;
        while (next < text.length()
            && !text.startsWith("{{", next)
            && !text.startsWith("}}", next)) {
          next++;
        }
        xml.append(run(element, text.substring(at, next)));
        at = next;
      }
    }
    return at;
  }

  private static String run(String name, String text) {
    return "<w:r><" + name + " xml:space=\"preserve\">" + text + "</" + name + "></w:r>";
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  /** The rows of the data: one object, or several on lines of their own. */
  List<Map<String, Object>> rows() throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(sections.getOrDefault("data", "{}"))) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        rows.add(object(json));
      }
    }
    return rows;
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      object.put(name, value(json));
    }
    // {"picture": "4x2"} is one of so many pixels.
    return object.get("picture") instanceof String size ? Map.of("", picture(size)) : object;
  }

  private static Picture picture(String size) {
    String[] sides = size.split("x", -1);
    byte[] image = PictureTest.image("png", Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    return Picture.of(Location.NONE, image, "a picture of " + size);
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> object = object(json);
        yield object.getOrDefault("", object);
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(json));
        }
        yield list;
      }
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
      case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
      default -> json.getText();
    };
  }

  /** The languages of the letters of a print run, {@code -} for none. */
  List<String> languages() {
    return sections.getOrDefault("languages", "").lines().toList();
  }

  @Override
  public String toString() {
    return String.valueOf(file.getFileName());
  }

  /** What the case expects: names of parts, or {@code problems}. */
  List<String> expected() {
    return sections.keySet().stream()
        .filter(name -> name.startsWith("expect "))
        .map(name -> name.substring(7))
        .toList();
  }

  /** Rewrites a section of the file. */
  void replace(String name, String text) throws IOException {
    sections.put(name, text);
    StringBuilder written = new StringBuilder(title);
    sections.forEach((section, content) -> written.append("== " + section + "\n" + content));
    Files.writeString(file, written);
  }
}
