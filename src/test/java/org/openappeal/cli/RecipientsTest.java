package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.datasource.CaseText;

/** Lists as a campaign uses them, and what is wrong usage. */
class RecipientsTest {
  private static final Path CASES =
      Path.of("src/test/resources/org/openappeal/cli/recipients-cases");

  @TempDir private Path temporary;
  private Samples sample;

  @BeforeEach
  void makeSample() {
    sample = new Samples(temporary.resolve("sample"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"embassies", "officials", "partners", "supporters"})
  void sampleListsRunClean(String list) {
    Samples.Run run =
        sample.run("recipients", sample.folder().resolve("recipients/" + list + ".csv").toString());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).doesNotContain("warning", "error");
  }

  @Test
  void theTranscriptOfTheReadmeIsWhatIsPrinted() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String list = between(readme, "$ cat contacts.csv\n", "$ ./appeal recipients contacts.csv\n");
    Files.writeString(temporary.resolve("contacts.csv"), list);
    Path out = temporary.resolve("out.txt");
    int code = Child.run(temporary, 64, out, out, "recipients", "contacts.csv");
    assertThat(Files.readString(out))
        .isEqualTo(between(readme, "$ ./appeal recipients contacts.csv\n", "```"));
    assertThat(code).isEqualTo(ExitCode.BROKEN);
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  @ParameterizedTest
  @CsvSource({
    "--map nam=1, there is no field `nam`",
    "--map name, KEY=VALUE",
    "--headings never, --headings cannot be `never`",
    "--hidden maybe, --hidden cannot be `maybe`",
    "--encoding latin-99, there is no encoding `latin-99`",
    "--delimiter a, cannot stand between cells",
    "--verified-days soon, --verified-days",
  })
  void wrongUsageIsToldBeforeAnythingIsRead(String option, String message) {
    String[] words = option.split(" ", -1);
    Samples.Run run = Samples.plain("", "recipients", "missing.csv", words[0], words[1]);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(message, "Usage: appeal recipients").doesNotContain("missing");
  }

  @Test
  void aFolderWithoutCampaignHasNoRulesAndTheDayOfTheClock() throws IOException {
    Path list = Files.writeString(temporary.resolve("list.csv"), "name,email\nA,a@post.example\n");
    Samples.Run run =
        Samples.plain("", "recipients", list.toString(), "-C", temporary.toString(), "--json");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aCampaignTakesAListOfAnyFormatAndNamesItsColumnsItself() throws IOException {
    CaseText book =
        CaseText.all(CASES)
            .filter(list -> list.toString().equals("campaign-01-workbook.case"))
            .findFirst()
            .orElseThrow();
    book.write(sample.folder().resolve("recipients"));
    sample.edit(
        "campaign.yaml",
        "recipients/embassies.csv\n    where: {country: AZ}",
        "recipients/list.xlsx\n    where: {country: AZ}");
    sample.edit("campaign.yaml", "recipients:\n", "recipients:\n  map: {email: Box}\n");
    Samples.Run run = sample.run("check");
    assertThat(run.err()).doesNotContain("list.xlsx");
    assertThat(run.out()).contains("78 targets: 50 get a letter, 76 an email");
    assertThat(sample.run("merge", "--audience", "embassies-of-azerbaijan").out())
        .contains("2 targets: 2 letters, 2 emails queued");
  }

  @Test
  void aFieldThatIsNoneIsToldWhereTheCampaignNamesIt() throws IOException {
    sample.edit("campaign.yaml", "recipients:\n", "recipients:\n  map: {emial: Box}\n");
    Samples.Run run = sample.run("check");
    assertThat(run.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(run.err()).contains("campaign.yaml:2", "no field `emial`", "Did you mean `email`?");
  }

  @Test
  void ofManyLikeProblemsTenAreShownAndAllAreInTheJson() throws IOException {
    Path list = temporary.resolve("list.csv");
    Files.writeString(
        list,
        "id,name,country\n"
            + IntStream.range(0, 40)
                .mapToObj(i -> "a" + i + ",A,Nowhere\n")
                .collect(Collectors.joining()));
    Samples.Run text = sample.run("recipients", list.toString());
    assertThat(text.err().lines().filter(line -> line.contains("is no country"))).hasSize(11);
    assertThat(text.err()).contains("30 more like this");
    Samples.Run json = sample.run("recipients", list.toString(), "--json");
    assertThat(json.out().lines().filter(line -> line.contains("is no country"))).hasSize(40);
  }
}
