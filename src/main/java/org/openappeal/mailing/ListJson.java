package org.openappeal.mailing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.EmailAddress;
import org.openappeal.recipient.Gender;
import org.openappeal.recipient.ListCounts;
import org.openappeal.recipient.ListMapping;
import org.openappeal.recipient.PostalAddress;
import org.openappeal.recipient.Recipient;

/** What lists hold, as one JSON object a line. */
final class ListJson extends ListOutput {
  private final JsonGenerator json;
  private final PrintWriter err;
  private Posting posting = Posting.UNKNOWN;

  ListJson(PrintWriter out, PrintWriter err) {
    this.err = err;
    try {
      this.json = new JsonFactory().createGenerator(out);
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what stands between the braces. */
  private interface Body {
    void write() throws IOException;
  }

  private void object(String type, Body body) {
    try {
      json.writeStartObject();
      json.writeStringField("type", type);
      body.write();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void begin(Posting known) {
    posting = known;
  }

  @Override
  public void mapping(ListMapping mapping) {
    ListText.print(mapping, err);
  }

  @Override
  public void recipient(Recipient recipient) {
    object(
        "recipient",
        () -> {
          EmailAddress email = recipient.email();
          json.writeStringField("id", recipient.id());
          json.writeStringField("kind", recipient.kind().key());
          json.writeStringField("name", recipient.name().printed());
          json.writeStringField("office", recipient.office());
          json.writeStringField("organisation", recipient.organisation());
          json.writeStringField("country", recipient.country());
          json.writeStringField("language", recipient.language());
          json.writeStringField("salutation", recipient.salutation());
          json.writeStringField("email", email == null ? "" : email.value());
          strings("address", posting.lines(recipient.address()));
          more(recipient);
          json.writeStringField("file", recipient.location().file());
          json.writeNumberField("row", recipient.location().line());
        });
  }

  /** What few recipients have is written only where they have it. */
  private void more(Recipient recipient) throws IOException {
    PostalAddress address = recipient.address();
    LocalDate verified = recipient.verifiedOn();
    filled("prefix", recipient.name().prefix());
    filled("given_name", recipient.name().given());
    filled("additional_name", recipient.name().additional());
    filled("family_name", recipient.name().family());
    filled("suffix", recipient.name().suffix());
    filled("gender", recipient.gender() == Gender.NEUTRAL ? "" : recipient.gender().key());
    filled("addressee", recipient.addressee());
    filled("host_country", recipient.hostCountry());
    filled("accredited_to", recipient.accreditedTo());
    filled("address_country", address == null ? "" : address.country());
    filled("postcode", address == null ? "" : address.postcode());
    if (recipient.languages().size() > 1) {
      strings("languages", recipient.languages());
    }
    if (recipient.emails().size() > 1) {
      strings("emails", recipient.emails().stream().map(EmailAddress::value).toList());
    }
    filled("verified_on", verified == null ? "" : verified.toString());
    filled("cc", recipient.copies());
    filled("competent", recipient.competent());
    filled("tags", recipient.tags());
    filled("notes", recipient.notes());
    filled("consent_purpose", recipient.consentPurpose());
    filled("consent_at", recipient.consentAt());
  }

  private void filled(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(key, value);
    }
  }

  private void filled(String key, Collection<String> values) throws IOException {
    if (!values.isEmpty()) {
      strings(key, values);
    }
  }

  private void strings(String key, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  @Override
  public void problem(Problem problem) {
    object(
        "problem",
        () -> {
          Location at = problem.location();
          json.writeStringField("severity", problem.severity().label());
          json.writeStringField("file", at.file());
          number("row", at.line());
          number("column", at.column());
          json.writeStringField("message", problem.message());
          json.writeStringField("remedy", problem.remedy());
        });
  }

  private void number(String key, int value) throws IOException {
    if (value == 0) {
      json.writeNullField(key);
    } else {
      json.writeNumberField(key, value);
    }
  }

  @Override
  void counts(Map<String, ListCounts> counts) {
    ListCounts all = counts.values().stream().reduce(ListCounts.NONE, ListCounts::plus);
    object(
        "summary",
        () -> {
          json.writeNumberField("read", all.read());
          json.writeNumberField("accepted", all.accepted());
          json.writeNumberField("without_email", all.withoutEmail());
          json.writeNumberField("without_address", all.withoutAddress());
          json.writeNumberField("duplicates", all.duplicates());
          json.writeNumberField("suppressed", all.suppressed());
          json.writeNumberField("rejected", all.rejected());
        });
    try {
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
