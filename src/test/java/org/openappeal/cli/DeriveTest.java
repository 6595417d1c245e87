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

/** From a statement to a campaign that a person corrects in minutes. */
class DeriveTest {
  private static final String STATEMENT =
      """
      # Free Ana Testova

      Lilleby, 3 May 2031

      We, 4 organisations, call on the authorities of Norvania to:

      - release Ana Testova by 1 June 2031;
      - let her doctor see her. She is ill.

      We also ask the embassies in Lilleby to:

      - attend her trial.
      """;

  @TempDir private Path temporary;
  private Path statement;
  private Path folder;

  @BeforeEach
  void writeStatement() throws IOException {
    statement = Files.writeString(temporary.resolve("call.md"), STATEMENT);
    folder = temporary.resolve("campaign");
  }

  private Samples.Run derive(String... more) {
    String[] fixed = {"derive", statement.toString(), "-C", folder.toString()};
    return Samples.plain(
        "", Stream.concat(Stream.of(fixed), Stream.of(more)).toArray(String[]::new));
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void draftsACampaignWithTheVerbatimDemandsAndProposedWords() throws IOException {
    Samples.Run run = derive();
    assertThat(run.out()).contains("2 demands, 1 ask,", "wrote  campaign.yaml", "review: needed");
    assertThat(file("campaign.yaml"))
        .contains("lines: 7\n      text: release Ana Testova by 1 June 2031;\n")
        .contains("until: 2031-06-01")
        .contains("relay:\n        en: release Ana Testova by 1 June 2031\n")
        .contains("organisations: 4");
    assertThat(file("call.md")).isEqualTo(STATEMENT);
  }

  @Test
  void leavesOpenAndListsWhatItCannotPutIntoWords() throws IOException {
    Samples.Run run = derive();
    assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
    List<String> lines = file("campaign.yaml").lines().toList();
    int line = lines.indexOf("  - id: d2");
    int action = line + lines.subList(line, lines.size()).indexOf("    action:") + 1;
    assertThat(run.err()).contains("campaign.yaml:" + action + ": warning: `d2` has no words");
  }

  @Test
  void aDraftCannotBeMergedAndEveryMarkIsNamed() throws IOException {
    derive();
    Samples.Run run = Samples.plain("", "merge", "-C", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.BROKEN);
    List<String> lines = file("campaign.yaml").lines().toList();
    long marks = lines.stream().filter(line -> line.strip().equals("review: needed")).count();
    assertThat(run.err().lines().filter(line -> line.contains("nobody has reviewed"))).hasSize(11);
    assertThat(marks).isEqualTo(11);
    int first = lines.indexOf("  review: needed") + 1;
    assertThat(run.err()).contains("campaign.yaml:" + first + ":").contains("delete this line");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void oneReviewedCampaignGoesAllTheWayToLetters() throws IOException {
    derive();
    Path campaign = folder.resolve("campaign.yaml");
    String reviewed =
        file("campaign.yaml")
            .replaceAll("(?m)^ *review: needed\\R", "")
            .replace("country: ZZ", "country: LI")
            .replaceAll("(?m)^        en:$", "        en: let her doctor see her");
    Files.writeString(campaign, reviewed);
    String heading = file("recipients/officials.csv");
    Files.writeString(
        folder.resolve("recipients/officials.csv"),
        heading
            + row(heading, "ministry", "foreign-ministry", "Ministry of Sample", "1 Street\nTown"));
    Samples.Run refused = Samples.plain("", "merge", "-C", folder.toString());
    assertThat(refused.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(refused.err())
        .contains("third-states.en.md:2:1: error: `third-states.en.md` is a draft that nobody has")
        .contains("`status: approved`");
    assertThat(Samples.plain("", "check", "-C", folder.toString()).err())
        .contains("is a draft that nobody has approved")
        .doesNotContain("no one is asked");
    assertThat(folder.resolve("out")).doesNotExist();
    Samples.Run allowed = Samples.plain("", "check", "--allow-drafts", "-C", folder.toString());
    assertThat(allowed.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(allowed.err()).contains("1 target gets a text in `en` that nobody has approved");

    for (String text : List.of("officials", "embassies", "third-states", "partners")) {
      Path path = folder.resolve("templates/appeals/" + text + ".en.md");
      String approved = "status: approved\napproved-by: A. Person\napproved-on: 2019-01-08\n";
      Files.writeString(path, Files.readString(path).replace("status: draft\n", approved));
    }
    Samples.Run run = Samples.plain("", "merge", "-C", folder.toString());
    assertThat(run.out()).as(run.err()).contains("1 letters, 1 emails queued");
  }

  private static String row(
      String heading, String id, String office, String organisation, String address) {
    return Stream.of(heading.strip().split(",", -1))
            .map(
                column ->
                    switch (column) {
                      case "id" -> id;
                      case "office" -> office;
                      case "organisation" -> organisation;
                      case "address" -> "\"" + address + "\"";
                      case "country", "address_country" -> "SE";
                      case "language" -> "en";
                      case "email" -> "office@ministry.example";
                      default -> "";
                    })
            .collect(java.util.stream.Collectors.joining(","))
        + "\n";
  }

  @Test
  void neverWritesOverACampaignUnlessForcedAndThenKeepsTheOldOne() throws IOException {
    derive();
    Files.writeString(folder.resolve("campaign.yaml"), "mine");
    Samples.Run refused = derive();
    assertThat(refused.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(refused.err()).contains("there is a campaign already", "--diff", "--force");
    assertThat(file("campaign.yaml")).isEqualTo("mine");

    Files.writeString(folder.resolve("templates/appeals/officials.en.md"), "my text");
    assertThat(derive("--force").out()).contains("wrote  campaign.yaml");
    assertThat(file("campaign.yaml.bak")).isEqualTo("mine");
    assertThat(file("campaign.yaml")).contains("release Ana Testova");
    assertThat(file("templates/appeals/officials.en.md")).isEqualTo("my text");
  }

  @Test
  void anotherStatementOfTheSameNameIsNotWrittenOver() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("call.md"), "another");
    Samples.Run refused = derive();
    assertThat(refused.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(refused.err()).contains("call.md", "another statement of that name");
    assertThat(folder.resolve("campaign.yaml")).doesNotExist();
    assertThat(file("call.md")).isEqualTo("another");
  }

  @Test
  void nothingIsWrittenWhereThereAreNoDemands() throws IOException {
    Files.writeString(statement, "# A walk\n\nIt rained, and we walked home.\n");
    assertThat(derive().code()).isEqualTo(ExitCode.BROKEN);
    assertThat(folder).doesNotExist();
  }

  @Test
  void jsonAndDiffDoNotGoTogether() {
    assertThat(derive("--json", "--diff").code()).isEqualTo(ExitCode.USAGE);
  }
}
