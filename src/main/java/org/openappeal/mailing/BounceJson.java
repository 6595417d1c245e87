package org.openappeal.mailing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.openappeal.bounce.Effect;
import org.openappeal.bounce.Report;
import org.openappeal.bounce.ReportedRecipient;
import org.openappeal.outbox.Entry;

/** What came back, as one JSON object a line. */
final class BounceJson extends BounceOutput {
  private final PrintWriter out;
  private final JsonGenerator json;

  BounceJson(PrintWriter out) {
    this.out = out;
    this.json = JsonLines.generator(out);
  }

  @Override
  void report(Report report, List<Followed> effects) {
    try {
      json.writeStartObject();
      json.writeStringField("file", report.file());
      json.writeStringField("verdict", report.verdict().label());
      json.writeArrayFieldStart("recipients");
      for (ReportedRecipient recipient : report.recipients()) {
        json.writeStartObject();
        json.writeStringField("address", recipient.address());
        json.writeStringField("status", recipient.status());
        json.writeStringField("reason", recipient.reason().label());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("message_id", report.messageId());
      if (effects.stream().anyMatch(one -> one.effect().entry() != null)) {
        effects(effects);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void effects(List<Followed> effects) throws IOException {
    json.writeArrayFieldStart("effects");
    for (Followed one : effects) {
      Effect effect = one.effect();
      Entry entry = effect.entry();
      if (entry != null) {
        json.writeStartObject();
        json.writeNumberField("entry", entry.id());
        json.writeStringField("recipient", entry.recipient());
        json.writeStringField(
            "effect", effect.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeBooleanField("known", one.known());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  @Override
  void end(BounceSummary summary, boolean dryRun) {
    try {
      if (summary.messages() > 0) {
        json.writeRaw('\n');
      }
      json.close();
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
