package org.openappeal.mailing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.Appeal;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.outbox.NewEntry;

/**
 * {@code out/mailing.json}: what one merge was made from, and what it made. No addresses stand in
 * it. Not thread-safe.
 */
final class MailingRecord implements AutoCloseable {
  static final String NAME = "mailing.json";

  private final Workspace workspace;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator json;
  private final TextsTaken texts = new TextsTaken();

  private MailingRecord(Workspace workspace) throws IOException {
    this.workspace = workspace;
    this.json =
        new JsonFactory().createGenerator(bytes).setPrettyPrinter(new DefaultPrettyPrinter());
  }

  static MailingRecord begin(Workspace workspace) {
    try {
      MailingRecord record = new MailingRecord(workspace);
      record.head(workspace.campaign());
      return record;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head(Campaign campaign) throws IOException {
    json.writeStartObject();
    json.writeStringField("campaign", campaign.id());
    json.writeNumberField("seed", campaign.seed());
    json.writeStringField("date", workspace.today().toString());
    json.writeObjectFieldStart("inputs");
    TreeSet<Path> inputs = new TreeSet<>();
    inputs.add(campaign.folder().resolve(CampaignFile.NAME));
    inputs.add(campaign.statement().file());
    campaign.audiences().stream()
        .flatMap(audience -> audience.lists().stream())
        .forEach(inputs::add);
    inputs.add(Stationery.usual(campaign));
    campaign.audiences().stream()
        .map(Audience::letter)
        .filter(Objects::nonNull)
        .forEach(inputs::add);
    Stream.of(campaign.sender().logo(), campaign.sender().signature())
        .filter(Objects::nonNull)
        .forEach(inputs::add);
    inputs.add(campaign.folder().resolve("templates").resolve("email.html"));
    for (Path input : inputs) {
      String name = campaign.folder().relativize(input).toString().replace('\\', '/');
      json.writeStringField(name, Digests.file(input));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("appeals");
  }

  void add(Appeal appeal, String file, byte[] letter, @Nullable NewEntry entry) {
    texts.see(appeal);
    try {
      json.writeStartObject();
      json.writeStringField("recipient", appeal.target().id());
      json.writeStringField("audience", appeal.audience());
      json.writeStringField("voice", appeal.voice().key());
      json.writeStringField("language", appeal.locale().toLanguageTag());
      json.writeStringField("wanted", appeal.wanted());
      json.writeBooleanField("fallback", appeal.fallback());
      json.writeArrayFieldStart("demands");
      for (String demand : appeal.demands()) {
        json.writeString(demand);
      }
      json.writeEndArray();
      if (!file.isEmpty()) {
        json.writeStringField("letter", file);
        json.writeStringField("letter_sha256", Digests.of(letter));
      }
      if (entry != null) {
        json.writeStringField("message_id", entry.email().messageId());
        json.writeStringField("revision", entry.revision());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void finish() {
    try {
      json.writeEndArray();
      Fallbacks.write(texts.fallbacks(), json);
      json.writeEndObject();
      json.flush();
      workspace.out().write(NAME, bytes::writeTo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // A generator closed in the middle would end the arrays of a record that was never finished.
    bytes.reset();
  }
}
