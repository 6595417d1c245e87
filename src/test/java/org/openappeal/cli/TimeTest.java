package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.delivery.FakeServer;

/**
 * Days pass between merging, approving and sending, and what is asked changes: nothing that is no
 * longer asked goes out, and whoever has been asked it is named.
 */
class TimeTest {
  private static final String CHARGES = "the prosecution service must drop them.\n    status: ";
  private static final String RELEASE = "    until: 2019-03-02\n";

  @TempDir private Path temporary;
  private Samples sample;
  private FakeServer server;

  @BeforeEach
  void begin() throws IOException {
    sample = new Samples(temporary.resolve("sample"));
    sample.live();
    server = FakeServer.start(0, temporary.resolve("received"));
  }

  @AfterEach
  void end() {
    server.close();
  }

  private Samples.Run send(String... more) {
    return sample.run(with(more));
  }

  private String[] with(String... more) {
    List<String> all =
        new java.util.ArrayList<>(List.of("send", "--smtp", "smtp://127.0.0.1:" + server.port()));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private void approved() {
    assertThat(sample.run("merge").code()).isEqualTo(ExitCode.DONE);
    sample.run("queue", "approve", "--all");
  }

  private void charges(String status) throws IOException {
    Path file = sample.folder().resolve("campaign.yaml");
    Files.writeString(
        file, Files.readString(file).replaceFirst(CHARGES + "\\w+", CHARGES + status));
  }

  private String states() {
    return sample.run("queue", "list").out().lines().findFirst().orElse("");
  }

  private String state(String recipient) {
    return sample
        .run("queue", "list")
        .out()
        .lines()
        .filter(line -> line.contains("  " + recipient + " "))
        .map(line -> line.strip().split("\\s+", -1)[1])
        .toList()
        .toString();
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + sample.folder().resolve("out/outbox.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aDemandThatIsMetIsHeldAtSendingAndToldOnceWithItsPlace() throws IOException {
    approved();
    charges("met");
    Samples.Run run = send("--yes");
    assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err())
        .containsPattern(
            "campaign\\.yaml:\\d+:\\d+: warning: `charges` is met, and was in 87 waiting")
        .contains("emails (az-embassy-gb, az-embassy-fr, az-embassy-de and 84 more): 87 held")
        .doesNotContain("demand `");
    assertThat(run.err().lines().filter(line -> line.contains("warning"))).hasSize(1);
    assertThat(run.out()).contains("5 accepted");
    assertThat(states()).isEqualTo("87 HELD, 5 SENT");

    Samples.Run again = send("--yes");
    assertThat(again.err()).contains("note: `charges` is met, and was in 87 waiting emails");
    assertThat(again.code()).as("nothing new for a person to do").isEqualTo(ExitCode.DONE);
  }

  @Test
  void mergingPutsTextsWithoutItInTheirPlaceAndSaysThatApprovalIsLost() throws IOException {
    approved();
    charges("met");
    Samples.Run run = sample.run("merge");
    assertThat(run.out())
        .contains(
            "86 emails queued, 86 of them in place of an earlier text, 86 of which had been approved"
                + " and need it again, 5 queued before and unchanged, 1 cancelled");
    assertThat(run.err())
        .contains(
            "note: `charges` is met, and was in 87 waiting emails", "87 replaced or cancelled")
        .contains("`az-prosecutor-general` is asked nothing any more: `charges` is met")
        .contains("letters made earlier to those who are written to no more:")
        .contains("officials-of-azerbaijan/az-prosecutor-general.docx");
    String letter = "officials-of-azerbaijan/az-prosecutor-general.docx";
    assertThat(sample.folder().resolve("out/letters/" + letter)).doesNotExist();
    assertThat(sample.folder().resolve("out/letters-past/" + letter)).exists();
    assertThat(state("az-prosecutor-general")).isEqualTo("[CANCELLED]");
  }

  @Test
  void aMergeOfOneHoldsAllOthersThatAskIt() throws IOException {
    approved();
    charges("withdrawn");
    Samples.Run run = sample.run("merge", "--only", "no-foreign-ministry");
    assertThat(run.err())
        .contains("warning: `charges` is withdrawn, and was in 87 waiting emails")
        .contains("1 replaced or cancelled, 86 held");
    assertThat(states()).isEqualTo("87 HELD, 5 READY, 1 CANCELLED");
    assertThat(sample.folder().resolve("out/letters-past")).doesNotExist();
  }

  @Test
  void whatAServerHasIsNamedAtCheckMergeAndSend() throws IOException, SQLException {
    approved();
    sample.now("2019-01-10T08:00:00Z");
    send("--yes", "--limit", "2");
    sample.now("2019-01-12T08:00:00Z");
    send("--yes", "--limit", "38");
    sql("UPDATE entry SET state = 'IN_DOUBT' WHERE recipient = 'az-embassy-se'");
    charges("overtaken");
    String accepted =
        "note: `charges` is overtaken by events, and was in 34 accepted emails (2019-01-10 to"
            + " 2019-01-12): az-embassy-gb, az-embassy-fr, az-embassy-de and 31 more; it is in 1"
            + " uncertain email: az-embassy-se";
    Samples.Run check = sample.run("check");
    assertThat(check.err())
        .contains(accepted, "`appeal queue list --asking charges`")
        .contains("warning: `charges` is overtaken by events, and is in 52 waiting emails: ");
    assertThat(states()).isEqualTo("52 READY, 39 SENT, 1 IN_DOUBT");
    assertThat(sample.run("merge").err()).containsOnlyOnce(accepted);
    assertThat(send("--yes").err()).containsOnlyOnce(accepted);
    assertThat(sample.run("queue", "list", "--asking", "charges", "--state", "sent").out())
        .startsWith("34 SENT");
  }

  @Test
  void whatLapsesExpires() throws IOException {
    approved();
    sample.now("2019-03-02T22:59:00Z");
    assertThat(send("--dry-run").out()).contains("Emails: 92");
    sample.now("2019-03-02T23:00:00Z");
    Samples.Run run = send("--dry-run");
    assertThat(run.err())
        .contains("warning: `release` lapsed on 2019-03-02, and was in 88 waiting emails")
        .contains("88 expired");
    assertThat(states()).isEqualTo("4 READY, 88 EXPIRED");
    assertThat(sample.run("merge").out()).contains("88 emails queued");
    assertThat(state("az-president")).isEqualTo("[EXPIRED, HELD]");
  }

  @Test
  void theDayMayEndWhileAPersonThinks() throws IOException {
    approved();
    sample.now("2019-03-02T22:59:00Z");
    Samples.Run run = sample.whileAsked(() -> sample.now("2019-03-02T23:00:00Z"), with());
    assertThat(run.out()).contains("Emails: 92", "4 accepted", "88 taken back, 0 left");
    assertThat(run.err())
        .contains("`release` lapsed on 2019-03-02, and was in emails that are not sent: ");
    assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(states()).isEqualTo("4 SENT, 88 EXPIRED");
  }

  @Test
  void whatIsApprovedWhileAPersonThinksIsLookedAtToo() throws IOException {
    approved();
    charges("met");
    Samples.Run run = sample.whileAsked(() -> sample.run("queue", "approve", "--all"), with());
    assertThat(run.out()).contains("Emails: 5", "5 accepted", "87 taken back");
    assertThat(states()).isEqualTo("87 HELD, 5 SENT");
  }

  @Test
  void anEditWhileAPersonThinksStopsTheSending() throws IOException {
    approved();
    Samples.Run run = sample.whileAsked(() -> charges("met"), with());
    assertThat(run.err()).contains("campaign.yaml: error: this was edited after `appeal send`");
    assertThat(run.out()).contains("0 accepted");
    assertThat(states()).isEqualTo("92 READY");
    Path rules = sample.folder().resolve("recipients/suppressed.csv");
    run =
        sample.whileAsked(
            () -> Files.writeString(rules, Files.readString(rules) + ",,az-president,,Stop\n"),
            with());
    assertThat(run.err()).contains("suppressed.csv: error: this was edited");
    assertThat(states()).isEqualTo("87 HELD, 5 READY");
  }

  @Test
  void whatAKilledSenderHadTakenIsLookedAtToo() throws IOException, SQLException {
    approved();
    sql("UPDATE entry SET state = 'LEASED', token = 1");
    charges("met");
    Samples.Run run = send("--yes");
    assertThat(run.err()).contains("87 in the hands of a sender, which looks at each again");
    sql("UPDATE entry SET state = 'READY' WHERE recipient = 'az-bar-association'");
    sample.run("queue", "approve", "--all");
    run = send("--yes");
    assertThat(run.out()).contains("5 accepted");
    assertThat(states()).isEqualTo("87 HELD, 5 SENT");
  }

  @Test
  void aDemandThatIsGoneFromTheCampaignIsHeldAndOneUnderAnotherNameIsNot() throws IOException {
    approved();
    sample.edit("campaign.yaml", "  - id: hospital\n", "  - id: clinic\n");
    Samples.Run run = send("--dry-run");
    assertThat(run.err())
        .containsPattern(
            "campaign\\.yaml: warning: `hospital` is no longer in campaign\\.yaml, and");
    sample.run("queue", "approve", "--all");
    assertThat(sample.run("merge").out())
        .contains("0 emails queued, 92 queued before and unchanged");
    run = send("--yes");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("92 accepted");
    assertThat(sample.run("check").err()).doesNotContain("hospital");
  }

  @Test
  void aDemandThatIsOpenAgainIsAskedAgain() throws IOException {
    approved();
    charges("met");
    sample.run("merge");
    charges("open");
    assertThat(sample.run("merge").out()).contains("87 emails queued");
    assertThat(state("az-prosecutor-general")).isEqualTo("[HELD]");
    sample.run("queue", "approve", "--all");
    assertThat(send("--yes").out()).contains("92 accepted");
  }

  @Test
  void aLaterLastDayReachesWhatIsQueued() throws IOException {
    approved();
    sample.edit("campaign.yaml", RELEASE, "    until: 2019-04-02\n");
    assertThat(sample.run("merge").out()).contains("92 queued before and unchanged");
    sample.now("2019-03-20T08:00:00Z");
    assertThat(send("--dry-run").out()).contains("Emails: 92");
  }

  @Test
  void anotherCampaignInTheSameOutboxIsNeitherJudgedNorSent() throws IOException {
    approved();
    sample.edit("campaign.yaml", "campaign: mehman-huseynov", "campaign: second");
    charges("met");
    sample.run("merge", "--only", "az-president");
    sample.run("queue", "approve", "--all");
    sample.now("2019-02-01T08:00:00Z");
    Samples.Run run = send("--yes");
    assertThat(run.out()).contains("1 accepted", "0 left");
    assertThat(run.err()).doesNotContain("charges");
    sample.edit("campaign.yaml", "campaign: second", "campaign: mehman-huseynov");
    assertThat(states()).isEqualTo("92 READY");
  }

  @Test
  void withNothingLeftToAskNothingIsMade() throws IOException {
    approved();
    Path file = sample.folder().resolve("campaign.yaml");
    Files.writeString(file, Files.readString(file).replace("status: open", "status: met"));
    Samples.Run run = sample.run("merge");
    assertThat(run.out()).contains("0 letters, 0 emails queued, 92 cancelled");
    assertThat(states()).isEqualTo("92 CANCELLED");
    assertThat(run.err()).contains("letters made earlier", "and 63 more");
  }

  @Test
  void aStatementThatIsStillToComeIsTold() {
    sample.now("2019-01-01T09:00:00Z");
    String told = "the statement is dated 2019-01-08, and today is 2019-01-01";
    Samples.Run check = sample.run("check");
    assertThat(check.err()).containsPattern("campaign\\.yaml:\\d+:9: warning: " + told);
    assertThat(check.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(sample.run("merge").err()).contains(told);
    sample.run("queue", "approve", "--all");
    assertThat(send("--dry-run").err()).contains(told);
    sample.now("2019-01-07T23:00:00Z");
    assertThat(send("--dry-run").err()).as("Oslo's day").doesNotContain("is dated");
  }
}
