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

/** Whatever is wrong ends in one problem with its place and the next step, and in nothing made. */
class BadInputTest {
  @TempDir private Path temporary;
  private Samples sample;

  @BeforeEach
  void makeSample() {
    sample = new Samples(temporary.resolve("sample"));
  }

  private void refused(Samples.Run run, String... expected) {
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.BROKEN);
    assertThat(run.err()).contains(expected).contains("error: ", "→ ");
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    assertThat(sample.folder().resolve("out/letters")).doesNotExist();
  }

  @Test
  void aMissingList() throws IOException {
    Files.delete(sample.folder().resolve("recipients/officials.csv"));
    refused(sample.run("merge"), "officials.csv: error: there is no such list");
  }

  @Test
  void aBrokenLineOfCsv() throws IOException {
    sample.edit("recipients/officials.csv", "az-president,head-of-state,", "az-president,\"head,");
    refused(sample.run("merge"), "officials.csv:2:2: error: the quotation mark");
  }

  @Test
  void anUnknownReference() throws IOException {
    sample.edit("templates/appeals/partners.en.md", "${sender.email}", "${sender.emial}");
    refused(
        sample.run("merge"),
        "partners.en.md:",
        "there is no `$sender.emial`",
        "did you mean `email`?");
  }

  @Test
  void anUnknownReferenceInTheLetterhead() throws IOException {
    sample.edit("templates/email.html", "$sender.role", "$sender.roll");
    refused(
        sample.run("merge"), "email.html:", "there is no `$sender.roll`", "did you mean `role`?");
  }

  @Test
  void anUnknownKeyInTheCampaign() throws IOException {
    sample.edit("campaign.yaml", "seed: 20190108", "sede: 20190108");
    refused(sample.run("merge"), "campaign.yaml:19:1: error: unknown key `sede`", "`seed`?");
  }

  @Test
  void aStatementWithoutDemands() throws IOException {
    Path file = temporary.resolve("plain.md");
    Files.writeString(file, "# A walk\n\nIt rained, and we walked home.\n");
    Samples.Run run = Samples.plain("", "derive", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(run.err()).contains("plain.md").contains("error: ", "→ ");
  }

  @Test
  void aDemandThatTheStatementDoesNotMake() throws IOException {
    sample.edit("statement.md", "must be moved to a civilian hospital", "is ill");
    refused(sample.run("merge"), "the words of `hospital` do not stand in lines 58 to 59");
  }

  @Test
  void anOutboxThatIsNone() throws IOException {
    Files.createDirectories(sample.folder().resolve("out"));
    Files.writeString(
        sample.folder().resolve("out/outbox.db"), "This is not a database. ".repeat(99));
    Samples.Run run = sample.run("queue", "list");
    assertThat(run.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(run.err()).contains("outbox.db").contains("error: ", "→ ");
  }

  @Test
  void anOutboxThatIsLocked() throws IOException, SQLException {
    assertThat(sample.run("queue", "list").code()).isZero();
    Path file = sample.folder().resolve("out/outbox.db");
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      Samples.Run run = sample.run("queue", "approve", "--all");
      assertThat(run.code()).isEqualTo(ExitCode.BROKEN);
      assertThat(run.err()).contains("outbox.db").contains("locked");
    }
  }

  @Test
  void anOutFolderThatCannotBeWritten() throws IOException {
    Files.writeString(sample.folder().resolve("out"), "a file in the place of the folder");
    Samples.Run run = sample.run("merge");
    assertThat(run.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(run.err()).contains("out", "cannot be written", "→ ").doesNotContain("Exception");
    assertThat(sample.folder().resolve("out")).isRegularFile();
  }

  @Test
  void noMailServer() {
    sample.run("merge");
    Samples.Run run = sample.run("send", "--yes");
    assertThat(run.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(run.err()).contains("no mail server is set up, so nothing is sent");
  }

  @Test
  void aServerElsewhereWhileTheSampleKeepsItsOwnDate() {
    Samples.Run run = sample.run("send", "--yes", "--smtp", "smtps://mail.example:465");
    assertThat(run.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(run.err()).contains("nothing leaves this machine");
  }

  @Test
  void aSecondCampaignOverTheFirst() {
    Samples.Run run = Samples.plain("", "init", sample.folder().toString());
    assertThat(run.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(run.err()).contains("nothing is overwritten");
  }

  @Test
  void aWrongCommandLine() {
    assertThat(Samples.plain("", "mrege").code()).isEqualTo(ExitCode.USAGE);
    assertThat(sample.run("queue", "approve").code()).isEqualTo(ExitCode.USAGE);
  }
}
