package org.openappeal.mailing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openappeal.problem.Problem;
import org.openappeal.template.TemplateEngine;
import org.openappeal.word.WordField;
import org.openappeal.word.WordInspection;
import org.openappeal.word.WordOptions;
import org.openappeal.word.WordTemplate;

/** Lists every field and reference of a Word template, whether or not letters can be made of it. */
public final class InspectTemplate {
  private static final List<String> HEADINGS = List.of("part", "par.", "field", "name", "");

  private final WordInspection found;

  private InspectTemplate(WordInspection found) {
    this.found = found;
  }

  /**
   * Reads a template.
   *
   * @param acceptChanges whether tracked changes are accepted
   */
  public static InspectTemplate read(Path template, boolean acceptChanges) {
    WordOptions options =
        acceptChanges ? WordOptions.DEFAULT.acceptingChanges() : WordOptions.DEFAULT;
    return new InspectTemplate(WordTemplate.inspect(template, new TemplateEngine(), options));
  }

  /** What is wrong with it, and what a person should look at. */
  public List<Problem> problems() {
    return found.problems();
  }

  /** Whether letters can be made of it. */
  public boolean isUsable() {
    return found.usable();
  }

  /** Prints a table of fields and references, and a count of the columns they need. */
  public void print(PrintWriter out) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    found.fields().forEach(field -> rows.add(row(field, field.kind())));
    found.references().forEach(reference -> rows.add(row(reference, kind(reference))));
    if (rows.size() > 1) {
      int[] widths = new int[HEADINGS.size()];
      for (List<String> row : rows) {
        for (int i = 0; i < widths.length; i++) {
          widths[i] = Math.max(widths[i], row.get(i).length());
        }
      }
      rows.forEach(row -> out.println(line(row, widths)));
    }
    out.println(
        Plural.of(found.fields().size(), "field")
            + ", "
            + Plural.of(found.references().size(), "reference")
            + ".");
    out.flush();
  }

  private static String kind(WordField reference) {
    return reference.kind().isEmpty() ? "$" : reference.kind();
  }

  private static List<String> row(WordField field, String kind) {
    return List.of(
        field.part(),
        String.valueOf(field.paragraph()),
        kind,
        field.name().isEmpty() ? field.instruction() : field.name(),
        field.supported() ? "" : "not supported");
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing();
  }

  /** Prints one JSON object: {@code fields}, {@code references} and {@code problems}. */
  public void printJson(PrintWriter out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      fields("fields", found.fields(), json);
      fields("references", found.references(), json);
      json.writeArrayFieldStart("problems");
      for (Problem problem : found.problems()) {
        json.writeStartObject();
        JsonLines.write(problem, json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fields(String name, List<WordField> fields, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (WordField field : fields) {
      json.writeStartObject();
      json.writeStringField("part", field.part());
      json.writeStringField("kind", field.kind());
      json.writeStringField("name", field.name());
      json.writeStringField("instruction", field.instruction());
      json.writeBooleanField("supported", field.supported());
      json.writeNumberField("paragraph", field.paragraph());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
