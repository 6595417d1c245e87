package org.openappeal.mailing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.EmailAddress;
import org.openappeal.recipient.Gender;
import org.openappeal.recipient.ListCounts;
import org.openappeal.recipient.ListMapping;
import org.openappeal.recipient.PostalAddress;
import org.openappeal.recipient.Recipient;

/** What lists hold, as one JSON object a line. */
final class ListJson extends ListOutput {
  private final JsonLines lines;
  private final PrintWriter err;
  private Posting posting = Posting.UNKNOWN;

  ListJson(PrintWriter out, PrintWriter err) {
    this.err = err;
    this.lines = new JsonLines(out);
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
    lines.object(
        "recipient",
        json -> {
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
          strings("address", posting.lines(recipient.address()), json);
          more(recipient, json);
          json.writeStringField("file", recipient.location().file());
          json.writeNumberField("row", recipient.location().line());
        });
  }

  /** What few recipients have is written only where they have it. */
  private static void more(Recipient recipient, JsonGenerator json) throws IOException {
    PostalAddress address = recipient.address();
    LocalDate verified = recipient.verifiedOn();
    filled("prefix", recipient.name().prefix(), json);
    filled("given_name", recipient.name().given(), json);
    filled("additional_name", recipient.name().additional(), json);
    filled("family_name", recipient.name().family(), json);
    filled("suffix", recipient.name().suffix(), json);
    filled("gender", recipient.gender() == Gender.NEUTRAL ? "" : recipient.gender().key(), json);
    filled("addressee", recipient.addressee(), json);
    filled("host_country", recipient.hostCountry(), json);
    filled("accredited_to", recipient.accreditedTo(), json);
    filled("address_country", address == null ? "" : address.country(), json);
    filled("postcode", address == null ? "" : address.postcode(), json);
    if (recipient.languages().size() > 1) {
      strings("languages", recipient.languages(), json);
    }
    if (recipient.emails().size() > 1) {
      strings("emails", recipient.emails().stream().map(EmailAddress::value).toList(), json);
    }
    filled("verified_on", verified == null ? "" : verified.toString(), json);
    filled("cc", recipient.copies(), json);
    filled("competent", recipient.competent(), json);
    filled("tags", recipient.tags(), json);
    filled("notes", recipient.notes(), json);
    filled("consent_purpose", recipient.consentPurpose(), json);
    filled("consent_at", recipient.consentAt(), json);
  }

  private static void filled(String key, String value, JsonGenerator json) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(key, value);
    }
  }

  private static void filled(String key, Collection<String> values, JsonGenerator json)
      throws IOException {
    if (!values.isEmpty()) {
      strings(key, values, json);
    }
  }

  private static void strings(String key, Collection<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  @Override
  public void problem(Problem problem) {
    lines.problem(problem);
  }

  @Override
  void counts(Map<String, ListCounts> counts) {
    ListCounts all = counts.values().stream().reduce(ListCounts.NONE, ListCounts::plus);
    lines.object(
        "summary",
        json -> {
          json.writeNumberField("read", all.read());
          json.writeNumberField("accepted", all.accepted());
          json.writeNumberField("without_email", all.withoutEmail());
          json.writeNumberField("without_address", all.withoutAddress());
          json.writeNumberField("duplicates", all.duplicates());
          json.writeNumberField("suppressed", all.suppressed());
          json.writeNumberField("rejected", all.rejected());
        });
    lines.end();
  }
}
