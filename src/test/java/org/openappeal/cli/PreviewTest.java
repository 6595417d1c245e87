package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
  private static final String APPEALS = "templates/appeals/";

  @TempDir private Path temporary;
  private Samples sample;

  @BeforeEach
  void makeSample() {
    sample = new Samples(temporary.resolve("sample"));
  }

  private void transcript(String name, String... arguments) throws IOException {
    Samples.Run run = sample.run(arguments);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    Golden.assertTranscript(
        name, "$ appeal " + String.join(" ", arguments) + "\n" + run.err() + run.out());
  }

  private Samples.Run run(int code, String... arguments) {
    Samples.Run run = sample.run(arguments);
    assertThat(run.code()).as(run.err() + run.out()).isEqualTo(code);
    return run;
  }

  @Test
  void theFirstTargetOfEachAudienceIsListed() throws IOException {
    transcript("preview-list.txt", "preview");
  }

  @Test
  void theLetterAndEmailOfOneTargetAreShown() throws IOException {
    transcript("preview.txt", "preview", "az-president");
  }

  @Test
  void whatEachPartRestsOnIsShown() throws IOException {
    transcript("preview-trace.txt", "preview", "az-bar-association", "--trace");
  }

  @Test
  void nothingIsWritten() {
    run(ExitCode.DONE, "preview", "az-president");
    assertThat(sample.folder().resolve("out/outbox.db")).doesNotExist();
    assertThat(sample.folder().resolve("out/letters")).doesNotExist();
  }

  @Test
  void theLanguageTakenAndWhyIsSaid() throws IOException {
    sample.edit(
        "recipients/officials.csv", "The Prosecutor General,AZ,,en,", "The Prosecutor,AZ,,fr,");
    String draft = "officials-of-azerbaijan.fr.md";
    assertThat(run(ExitCode.DONE, "preview", "az-prosecutor-general").out())
        .contains("language   en, as the text in `fr` is a draft");
    assertThat(run(ExitCode.DONE, "preview", "az-prosecutor-general", "--allow-drafts").out())
        .contains("language   fr\n", draft + " (a draft that nobody has");
    Files.delete(sample.folder().resolve(APPEALS + draft));
    assertThat(run(ExitCode.DONE, "preview", "az-prosecutor-general").out())
        .contains("language   en, as the text in `fr` is missing");
  }

  @Test
  void whatIsNoLongerAskedIsNamed() throws IOException {
    sample.edit("campaign.yaml", "as-of: 2019-01-08", "as-of: 2019-03-03");
    assertThat(run(ExitCode.DONE, "preview", "az-president").out())
        .contains("asked      no-exile (direct)", "past       release (expired)")
        .doesNotContain("2 March 2019");
  }

  @Test
  void whoIsNotWrittenToIsSaidWithTheReason() throws IOException {
    assertThat(run(ExitCode.PROBLEMS, "preview", "partner-ward").err())
        .contains("partners.csv:4: warning: `partner-ward` is not contacted: Sample rule for one")
        .contains("The rule is at");
    sample.edit("campaign.yaml", "must drop them.\n    status: open", "x.\n    status: met");
    assertThat(run(ExitCode.PROBLEMS, "preview", "az-prosecutor-general").err())
        .contains(
            "officials.csv:8: note: `az-prosecutor-general` is asked nothing any more: `charges`");
    sample.edit("campaign.yaml", "where: {host-country: AZ}", "where: {host-country: AM}");
    assertThat(run(ExitCode.PROBLEMS, "preview", "fr-embassy-az").err())
        .contains("`fr-embassy-az` is in no audience");
  }

  @Test
  void anUnknownIdIsAnErrorWithTheNearest() {
    assertThat(run(ExitCode.BROKEN, "preview", "az-presidant").err())
        .contains("error: no list has `az-presidant`", "Did you mean `az-president`?");
    assertThat(run(ExitCode.BROKEN, "preview", "az-embassy-gg").err())
        .contains("`az-embassy-gb` or `az-embassy-", "` or `");
    assertThat(run(ExitCode.BROKEN, "preview", "someone-else-entirely").err())
        .contains("Run `appeal preview` for some ids.");
    assertThat(run(ExitCode.USAGE, "preview", "--trace").err()).contains("--trace needs an ID");
  }

  @Test
  void aSupportersLetterIsInTheirNameToWhomTheyWrite() throws IOException {
    Files.writeString(
        sample.folder().resolve(APPEALS + "embassies-of-azerbaijan.i.en.md"),
        """
        ---
        subject: "A request from $sender.name"
        salutation: "Your Excellency,"
        closing: "Yours,"
        status: approved
        approved-by: A. Sample
        approved-on: 2019-01-07
        ---
        I ask you to:

        #foreach($demand in $demands)
        1. $demand.action
        #end
        """);
    Samples.Run run = run(ExitCode.DONE, "preview", "s-001");
    assertThat(run.out())
        .contains("recipient  az-embassy-no in embassies-of-azerbaijan, written to by s-001")
        .contains("frame      convey, voice i", "Alex Sample\nEksempelgata 41\n0100 Oslo\n")
        .contains("From: alex.sample@post.example");
    assertThat(run(ExitCode.PROBLEMS, "preview", "s-025").err())
        .contains("`s-025` is held back: they live in the country concerned");
  }

  @Test
  void jsonHoldsAllOfIt() throws IOException {
    List<String> firsts = run(ExitCode.DONE, "preview", "--json").out().lines().toList();
    assertThat(firsts).hasSize(5).allSatisfy(PreviewTest::wellFormed);
    assertThat(firsts.get(2)).contains("\"recipient\":\"az-president\"");
    String one = run(ExitCode.DONE, "preview", "az-president", "--trace", "--json").out();
    wellFormed(one);
    assertThat(one)
        .contains("\"frame\":\"direct\",\"voice\":\"we\",\"language\":\"en\",\"wanted\":\"en\"")
        .contains("\"asked\":[{\"id\":\"release\",\"frame\":\"direct\",\"status\":\"open\"")
        .contains("\"until\":\"2019-03-02\",\"first_line\":67,\"last_line\":68")
        .contains("\"1 Nümunə prospekti\",\"AZ1000 Bakı\"")
        .contains("\"text\":\"Your Excellency,\\n\\n")
        .contains(
            "\"trace\":[{\"marker\":\"subject\"", "{\"lines\":\"28\",\"words\":[\"3 March 2017\"")
        .contains("\"from\":\"sender\",\"words\":\"Sample Human Rights Office\"")
        .contains("\"no_line\":[\"“The facts, as the statement sets them out, are these.”\"]");
  }

  private static void wellFormed(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        assertThat(parser.currentToken()).isNotNull();
      }
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }
}
