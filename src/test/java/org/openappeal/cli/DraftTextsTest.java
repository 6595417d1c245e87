package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that nobody has approved, from the check to the report. */
class DraftTextsTest {
  private static final String FALLBACK =
      "embassies-in-baku.fr.md:3:1: note: `embassies-in-baku`: 3 targets in `fr` get `en`: the text"
          + " in `fr` is a draft";

  @TempDir private Path temporary;
  private Samples sample;

  @BeforeEach
  void makeSample() {
    sample = new Samples(temporary.resolve("sample"));
  }

  private String file(String name) throws IOException {
    return Files.readString(sample.folder().resolve(name));
  }

  @Test
  void checkAndMergeTellWhoGetsAnotherLanguageAndWhy() {
    assertThat(sample.run("check").err()).contains(FALLBACK, "`--allow-drafts`");
    Samples.Run merge = sample.run("merge");
    assertThat(merge.err()).contains(FALLBACK);
    assertThat(merge.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aSalutationInTheLanguageThatWasPassedOverGivesWayOrIsWarnedOf() throws IOException {
    assertThat(sample.run("merge").err()).doesNotContain("salutation of its row");
    Files.delete(sample.folder().resolve("templates/forms-of-address.yaml"));
    for (Path text : texts()) {
      String front = "\nsalutation: \"Dear reader,\"\nclosing: \"Yours,\"\nstatus:";
      Files.writeString(text, Files.readString(text).replaceFirst("\nstatus:", front));
    }
    Path list = sample.folder().resolve("recipients/embassies.csv");
    Files.writeString(
        list,
        Files.readString(list).replaceFirst("AZ,FR,fr,,", "AZ,FR,fr,\"Madame l’Ambassadrice,\","));
    Samples.Run check = sample.run("check");
    assertThat(check.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(check.err())
        .containsPattern(
            "embassies\\.csv:\\d+: warning: the letter to `az-embassy-fr` is in `en`, and opens with"
                + " the salutation of its row, which asks for `fr`");
    assertThat(sample.run("check", "--allow-drafts").err()).doesNotContain("salutation of its row");
  }

  private List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(sample.folder().resolve("templates/appeals"))) {
      return files.toList();
    }
  }

  @Test
  void theRecordOfTheMergeAndTheReportKeepIt() throws IOException {
    sample.run("merge");
    assertThat(file("out/mailing.json"))
        .containsPattern(
            "\"recipient\" : \"fr-embassy-az\",\\s+\"audience\" : \"embassies-in-baku\",\\s+"
                + "\"voice\" : \"we\",\\s+\"language\" : \"en-GB\",\\s+\"wanted\" : \"fr\",\\s+"
                + "\"fallback\" : true")
        .containsPattern(
            "\"audience\" : \"embassies-in-baku\",\\s+\"wanted\" : \"fr\",\\s+\"language\" : \"en\","
                + "\\s+\"targets\" : 3,\\s+\"draft\" : true");
    sample.run("report");
    assertThat(file("out/report.html"))
        .contains("In another language than asked for")
        .contains(
            "<th scope=\"row\">embassies-in-baku</th><td>fr</td><td>en</td>"
                + "<td>the text in fr is a draft</td><td class=\"n\">3</td>");
  }

  @Test
  void draftsAreUsedWhereThatIsAllowedAndAPersonIsToLook() throws IOException {
    Samples.Run check = sample.run("check", "--allow-drafts");
    assertThat(check.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(check.err())
        .contains(
            "embassies-in-baku.fr.md:3:1: warning: `embassies-in-baku`: 3 targets get a text in"
                + " `fr` that nobody has approved")
        .doesNotContain("get `en`");
    assertThat(sample.run("merge", "--allow-drafts").code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(file("out/mailing.json")).contains("\"language\" : \"fr\"").contains("[ ]");
    sample.run("report");
    assertThat(file("out/report.html")).doesNotContain("In another language");
  }

  @Test
  void aMergeThatAllowsDraftsIsStillAMergeOfEveryone() throws IOException {
    sample.run("merge");
    sample.edit("recipients/partners.csv", "partner-viasna,", "partner-other,");
    Samples.Run merge = sample.run("merge", "--allow-drafts");
    assertThat(merge.out()).as(merge.err()).contains("1 cancelled");
  }

  @Test
  void anApprovedTextReplacesTheFallback() throws IOException {
    sample.run("merge");
    sample.edit(
        "templates/appeals/embassies-in-baku.fr.md",
        "status: draft",
        "status: approved\napproved-by: Une Personne\napproved-on: 2019-01-08");
    Samples.Run merge = sample.run("merge");
    assertThat(merge.err()).doesNotContain("`embassies-in-baku`:");
    assertThat(merge.out()).contains("3 of them in place of an earlier text");
  }

  @Test
  void nothingIsMergedWhereNothingIsApproved() throws IOException {
    String text = "templates/appeals/embassies-in-baku.en.md";
    sample.edit(text, "status: approved\n", "status: draft\n");
    Samples.Run merge = sample.run("merge");
    assertThat(merge.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(merge.err().lines().filter(line -> line.contains("is a draft that nobody")))
        .hasSize(3)
        .anyMatch(line -> line.contains("embassies-in-baku.en.md:3:1: error"))
        .anyMatch(line -> line.contains("embassies-in-baku.fr.md:3:1: error"));
    assertThat(sample.folder().resolve("out/letters")).doesNotExist();
  }

  @Test
  void aTextThatIsMissingIsNotedWithTheFileToWrite() throws IOException {
    Files.delete(sample.folder().resolve("templates/appeals/third-states.fr.md"));
    assertThat(sample.run("check").err())
        .contains(
            "third-states.fr.md: note: `third-states`: 2 targets in `fr` get `en`: the text in `fr`"
                + " is missing");
  }

  @Test
  void aRecordThatCannotBeReadIsToldNotGuessed() throws IOException {
    sample.run("merge");
    Path record = sample.folder().resolve("out/mailing.json");
    Files.writeString(record, "{\"fallbacks\": [{\"targets\": \"x\"}]}");
    Samples.Run report = sample.run("report");
    assertThat(report.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(report.err()).contains("mailing.json: error", "Run `appeal merge` again");
  }
}
