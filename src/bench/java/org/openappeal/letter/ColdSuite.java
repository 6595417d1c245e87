package org.openappeal.letter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openappeal.bench.Processes;
import org.openappeal.bench.Row;
import org.openappeal.bench.Suite;
import org.openappeal.mailing.InitCampaign;

/** How long a person waits for a command, from pressing enter. */
public final class ColdSuite implements Suite {
  private static final int LETTERS = 100;
  private static final int FEWEST_ROUNDS = 10;
  private static final String MERGE = "`appeal mailmerge`, 100 letters";

  /** A suite without files yet. */
  public ColdSuite() {}

  @Override
  public String name() {
    return "cold";
  }

  @Override
  public String title() {
    return "From a command to its end";
  }

  @Override
  public String libraries() {
    return "XDocReport " + LetterSuite.XDOCREPORT;
  }

  @Override
  public String notes() {
    return """
        Whole processes, from `./appeal` to its end. `appeal check` looks at the sample campaign; `appeal
        mailmerge` reads the first 100 of the letters above from a JSON file and writes a file for each.
        XDocReport makes the same 100 of the same template; its process has nothing to read but the
        template, nothing on its class path but what it needs, and the compiler for short processes.""";
  }

  @Override
  public int rounds(int asked) {
    return Math.max(FEWEST_ROUNDS, asked);
  }

  @Override
  public List<Row> rows(Path folder) throws Exception {
    Path campaign = folder.resolve("cold");
    InitCampaign.into(campaign);
    Path template = SampleTemplate.write(folder.resolve("cold.docx"), Notation.VELOCITY);
    Path data = json(folder.resolve("cold.json"));
    Path own = folder.resolve("merged");
    Path others = Files.createDirectory(folder.resolve("reported"));
    return List.of(
        new Row("`appeal --version`", 1, "runs", "", Processes.appeal("--version")),
        new Row(
            "`appeal check`",
            1,
            "runs",
            "",
            Processes.appeal("check", "--campaign", campaign.toString())),
        new Row(
            MERGE,
            LETTERS,
            "letters",
            "",
            Processes.appeal(
                "mailmerge", template.toString(), data.toString(), "-o", own.toString())),
        new Row(
            "XDocReport with Velocity, 100 letters",
            LETTERS,
            "letters",
            MERGE,
            Processes.of(ColdXDocReport.command(template, others, LETTERS))));
  }

  private static Path json(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      write(SampleLetters.of(LETTERS), json);
    }
    return file;
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(item, json);
      }
      json.writeEndArray();
    } else {
      json.writeString(String.valueOf(value));
    }
  }
}
