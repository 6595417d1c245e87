package org.openappeal.mailing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openappeal.appeal.Appeal;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Demand;
import org.openappeal.email.EmailComposer;
import org.openappeal.recipient.EmailAddress;
import org.openappeal.recipient.Supporter;
import org.openappeal.trace.Traced;
import org.openappeal.trace.Traced.Evidence;
import org.openappeal.trace.Traced.Source;

/** Appeals as one JSON object a line. */
final class PreviewJson extends PreviewOutput {
  private final PrintWriter out;

  PreviewJson(PrintWriter out) {
    this.out = out;
  }

  /** Writes what stands between the braces. */
  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private void object(Body body) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(line);
    out.flush();
  }

  @Override
  void first(Audience audience, Optional<Previewed> first) {
    object(
        json -> {
          json.writeStringField("audience", audience.id());
          if (first.isPresent()) {
            Appeal appeal = first.get().appeal();
            json.writeStringField("recipient", appeal.target().id());
            json.writeStringField("language", appeal.text().language());
            json.writeStringField("subject", appeal.subject());
          } else {
            json.writeNullField("recipient");
          }
        });
  }

  @Override
  void show(Previewed previewed) {
    object(
        json -> {
          head(json, previewed);
          demands(json, "asked", previewed, previewed.demands());
          demands(json, "past", previewed, previewed.past());
          text(json, previewed);
          if (previewed.trace().isPresent()) {
            json.writeStringField("statement_language", previewed.trace().get().language());
            json.writeArrayFieldStart("trace");
            for (Traced part : previewed.trace().get().parts()) {
              trace(json, part, previewed);
            }
            json.writeEndArray();
          }
        });
  }

  private static void head(JsonGenerator json, Previewed previewed) throws IOException {
    Appeal appeal = previewed.appeal();
    Supporter supporter = appeal.supporter();
    json.writeStringField("recipient", appeal.target().id());
    json.writeStringField("audience", appeal.audience());
    if (supporter != null) {
      json.writeStringField("supporter", supporter.id());
    }
    json.writeStringField("frame", previewed.audience().frame().key());
    json.writeStringField("voice", appeal.voice().key());
    json.writeStringField("language", appeal.text().language());
    json.writeStringField("wanted", appeal.text().wanted());
    json.writeBooleanField("fallback", appeal.fallback());
    json.writeStringField("file", previewed.name(appeal.text().file()));
    json.writeBooleanField("draft", appeal.text().draft() != null);
  }

  private static void text(JsonGenerator json, Previewed previewed) throws IOException {
    Appeal appeal = previewed.appeal();
    EmailAddress to = appeal.target().email();
    boolean posted = appeal.target().address() != null;
    json.writeStringField("email", to == null ? "" : to.value());
    strings(
        json,
        "address",
        posted ? previewed.field("target", "address").lines().toList() : List.of());
    json.writeStringField("date", previewed.date());
    json.writeStringField("subject", appeal.subject());
    json.writeStringField("salutation", appeal.salutation());
    json.writeStringField("closing", appeal.closing());
    json.writeStringField("markdown", appeal.markdown());
    json.writeStringField("text", EmailComposer.plain(appeal));
  }

  private static void trace(JsonGenerator json, Traced part, Previewed previewed)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("marker", part.marker());
    json.writeStringField("text", part.text());
    demands(json, "demands", previewed, part.demands());
    strings(json, "introduces", part.introduces().stream().map(Demand::id).toList());
    json.writeArrayFieldStart("lines");
    for (Evidence evidence : part.evidence()) {
      json.writeStartObject();
      json.writeStringField("lines", evidence.lines().toString());
      strings(json, "words", evidence.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("elsewhere");
    for (Source source : part.elsewhere()) {
      json.writeStartObject();
      json.writeStringField("from", source.from());
      json.writeStringField("words", source.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "no_line", part.nowhere());
    json.writeEndObject();
  }

  private static void demands(
      JsonGenerator json, String name, Previewed previewed, List<Demand> demands)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Demand demand : demands) {
      json.writeStartObject();
      json.writeStringField("id", demand.id());
      json.writeStringField("frame", previewed.frame(demand).key());
      json.writeStringField("status", previewed.status(demand));
      if (demand.until() != null) {
        json.writeStringField("until", demand.until().toString());
      }
      json.writeNumberField("first_line", demand.passage().firstLine());
      json.writeNumberField("last_line", demand.passage().lastLine());
      json.writeStringField("passage", demand.passage().text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, Collection<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
