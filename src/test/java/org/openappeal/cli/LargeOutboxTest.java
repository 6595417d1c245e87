package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An outbox far larger than the memory it is looked through in. A million entries take 256 MB; here
 * a part of them is read in a part of that.
 */
class LargeOutboxTest {
  private static final int ENTRIES = 150_000;

  @TempDir private Path temporary;
  private Samples sample;

  @BeforeEach
  void fill() throws IOException, SQLException {
    sample = new Samples(temporary.resolve("sample"));
    sample.run("merge", "--only", "az-president");
    String numbers =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + ENTRIES + ")";
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + sample.folder().resolve("out/outbox.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO entry (campaign, recipient, audience, revision, subject, message_id,"
              + " envelope_from, envelope_to, sha256, size, state, demands, created, changed) "
              + numbers
              + " SELECT 'mehman-huseynov', 'r-' || i, 'partners', 'aa', 'Subject', 'r-' || i,"
              + " 'a@b.example', 'r-' || i || '@post.example', 'aa', 20000, CASE i % 2 WHEN 0 THEN"
              + " 'READY' ELSE 'SENT' END, 'hospital' || char(10) || 'charges', 0,"
              + " 1547000000000 + i FROM n");
    }
    Path file = sample.folder().resolve("campaign.yaml");
    String text = Files.readString(file);
    int at = text.indexOf("status: open", text.indexOf("id: charges"));
    Files.writeString(
        file, text.substring(0, at) + "status: met" + text.substring(at + "status: open".length()));
  }

  private String run(int expected, String... arguments) throws IOException, InterruptedException {
    Path out = temporary.resolve("out.txt");
    int code = Child.run(sample.folder(), 32, out, out, arguments);
    String printed = Files.readString(out);
    assertThat(code).as(printed).isEqualTo(expected);
    return printed;
  }

  @Test
  void aMetDemandInManyEmailsIsToldInTwoLinesAndHeld() throws IOException, InterruptedException {
    assertThat(run(ExitCode.PROBLEMS, "check"))
        .contains("`charges` is met, and is in 75000 waiting emails: r-2, r-4, r-6 and 74997 more")
        .contains("`charges` is met, and was in 75000 accepted emails (2019-01-09): r-1, r-3, r-5");
    assertThat(run(ExitCode.PROBLEMS, "send", "--smtp", "smtp://127.0.0.1:2525", "--dry-run"))
        .contains("75000 waiting emails (r-2, r-4, r-6 and 74997 more): 75000 held");
    assertThat(sample.run("queue", "list", "--state", "ready").out()).startsWith("The outbox is");
  }

  @Test
  void whoIsNotAmongTheTargetsIsTakenOutOfTheQueueHoweverMany()
      throws IOException, InterruptedException {
    assertThat(run(ExitCode.DONE, "merge"))
        .contains("75000 cancelled, as no longer asked anything");
  }
}
