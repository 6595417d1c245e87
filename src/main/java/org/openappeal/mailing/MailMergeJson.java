package org.openappeal.mailing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** What a mail merge does, as one JSON object a line. */
final class MailMergeJson extends MailMergeOutput {
  private final JsonLines lines;

  MailMergeJson(PrintWriter out) {
    this.lines = new JsonLines(out);
  }

  @Override
  public void problem(Problem problem) {
    lines.problem(problem);
  }

  @Override
  void letter(Location row, Path file) {
    lines.object(
        "letter",
        json -> {
          JsonLines.number("row", row.line(), json);
          JsonLines.number("column", row.column(), json);
          json.writeStringField("file", file.toString());
        });
  }

  @Override
  void progress(long rows, long all) {
    // Each letter is told of.
  }

  @Override
  void summary(MailMergeSummary summary) {
    lines.object("summary", json -> write(summary, json));
    end();
  }

  private static void write(MailMergeSummary summary, JsonGenerator json) throws IOException {
    json.writeNumberField("rows", summary.rows());
    json.writeNumberField("letters", summary.letters());
    json.writeNumberField("failed", summary.failed());
    json.writeNumberField("skipped", summary.skipped());
    json.writeNumberField("pdfs", summary.pdfs());
    json.writeStringField("place", summary.place().toString());
  }

  @Override
  void end() {
    lines.end();
  }
}
