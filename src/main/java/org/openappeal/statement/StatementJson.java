package org.openappeal.statement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** Writes a {@link Statement} as JSON, indented by two spaces. Stateless. */
public final class StatementJson {
  private StatementJson() {}

  /**
   * Writes one JSON object and flushes; the writer stays open.
   *
   * @throws IOException if {@code out} does
   */
  public static void write(Statement statement, Writer out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      write(statement, json);
    }
    out.write('\n');
    out.flush();
  }

  private static void write(Statement statement, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("source");
    json.writeStringField("file", statement.file());
    json.writeStringField("sha256", statement.sha256());
    json.writeEndObject();
    json.writeStringField("title", statement.title());
    text(json, "date", statement.date());
    text(json, "place", statement.place());
    json.writeStringField("kind", statement.kind());
    texts(json, "references", statement.references());
    json.writeStringField("language", statement.language());
    texts(json, "subjects", statement.subjects());
    findings(json, "demands", statement.demands(), statement);
    findings(json, "asks", statement.asks(), statement);
    texts(json, "addressees", statement.addressees());
    texts(json, "cc", statement.copies());
    addresses(json, statement.addresses());
    signatories(json, statement.signatories());
    counts(json, statement);
    text(json, "deadline", statement.deadline());
    candidates(json, statement.candidates(), statement);
    problems(json, statement.problems());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String key, @Nullable Object value)
      throws IOException {
    json.writeStringField(key, value == null ? null : value.toString());
  }

  private static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void findings(
      JsonGenerator json, String key, List<Finding> findings, Statement statement)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("id", finding.id());
      json.writeStringField("text", finding.text());
      lines(json, finding.passage());
      page(json, statement.page(finding.passage()));
      text(json, "until", finding.until());
      json.writeStringField("addressee", finding.addressee());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void addresses(JsonGenerator json, List<Address> addresses) throws IOException {
    json.writeArrayFieldStart("addresses");
    for (Address address : addresses) {
      json.writeStartObject();
      json.writeStringField("name", address.name());
      texts(json, "address", address.lines());
      json.writeStringField("salutation", address.salutation());
      json.writeBooleanField("copy", address.copy());
      lines(json, address.passage());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void candidates(
      JsonGenerator json, List<Candidate> candidates, Statement statement) throws IOException {
    json.writeArrayFieldStart("candidates");
    for (Candidate candidate : candidates) {
      json.writeStartObject();
      json.writeStringField("text", candidate.text());
      lines(json, candidate.passage());
      page(json, statement.page(candidate.passage()));
      json.writeStringField("reason", candidate.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void page(JsonGenerator json, int page) throws IOException {
    if (page > 0) {
      json.writeNumberField("page", page);
    }
  }

  private static void lines(JsonGenerator json, Passage passage) throws IOException {
    json.writeFieldName("lines");
    json.writeArray(new int[] {passage.first(), passage.last()}, 0, 2);
  }

  private static void signatories(JsonGenerator json, List<Signatory> signatories)
      throws IOException {
    json.writeArrayFieldStart("signatories");
    for (Signatory signatory : signatories) {
      json.writeStartObject();
      json.writeStringField("name", signatory.name());
      json.writeStringField("group", signatory.group());
      json.writeStringField("role", signatory.role());
      json.writeStringField("organisation", signatory.organisation());
      json.writeNumberField("line", signatory.line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void counts(JsonGenerator json, Statement statement) throws IOException {
    json.writeObjectFieldStart("stated");
    number(json, "organisations", statement.stated().organisations());
    number(json, "groups", statement.stated().groups());
    json.writeEndObject();
    json.writeObjectFieldStart("counted");
    json.writeNumberField("rows", statement.counted().rows());
    json.writeNumberField("distinct", statement.counted().distinct());
    json.writeNumberField("groups", statement.counted().groups());
    json.writeNumberField("alone", statement.counted().alone());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String key, @Nullable Integer value)
      throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeNumberField(key, value);
    }
  }

  private static void problems(JsonGenerator json, List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("severity", problem.severity().label());
      json.writeStringField("file", problem.location().file());
      json.writeNumberField("line", problem.location().line());
      json.writeNumberField("column", problem.location().column());
      json.writeStringField("message", problem.message());
      json.writeStringField("remedy", problem.remedy());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
