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

/** What {@code appeal check} says of the sample, as it stands and with something wrong. */
class CheckTest {
  private static final String EMBASSIES = "recipients/embassies.csv";
  private static final String SUPPORTERS = "recipients/supporters.csv";

  @TempDir private Path temporary;
  private Samples sample;

  @BeforeEach
  void makeSample() {
    sample = new Samples(temporary.resolve("sample"));
  }

  private void transcript(String name, int code) throws IOException {
    Samples.Run run = sample.run("check");
    assertThat(run.code()).isEqualTo(code);
    Golden.assertTranscript(
        name, ("$ appeal check\n" + run.err() + run.out()).replace(sample.folder() + "/", ""));
  }

  private Samples.Run look(String... expected) {
    return run(ExitCode.PROBLEMS, expected);
  }

  private Samples.Run run(int code, String... expected) {
    Samples.Run run = sample.run("check");
    assertThat(run.out() + run.err()).contains(expected);
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    return run;
  }

  private void append(String file, String rows) throws IOException {
    Path path = sample.folder().resolve(file);
    Files.writeString(path, Files.readString(path) + rows);
  }

  @Test
  void theSampleNeedsNoOneToLook() throws IOException {
    transcript("check.txt", ExitCode.DONE);
  }

  /**
   * A demand that no office can act on and an ask put to no one, an address looked up long ago, an
   * embassy that stands twice, and a second partner who must not be contacted.
   */
  @Test
  void everythingThatAPersonHasToLookAtIsToldWithItsPlace() throws IOException {
    sample.edit("recipients/officials.csv", "az-prosecutor-general,prosecutor,", "az-x,ombudsman,");
    sample.edit(
        "campaign.yaml",
        "    demands: all\n    asks: all",
        "    demands: all\n    asks: [public-support]");
    sample.edit(
        EMBASSIES, "london@azembassy.example,2018-11-20", "london@azembassy.example,2017-11-20");
    append(
        "recipients/partners.csv",
        "az-london,ambassador,,Embassy of the Republic of Azerbaijan,The Ambassador,AZ,GB,en,,,,"
            + "mail@azembassy.example,2018-12-01,,\n");
    append("recipients/suppressed.csv", "office@viasna.example,,,2019-06-30,Asked us to wait\n");
    transcript("check-problems.txt", ExitCode.PROBLEMS);
  }

  @Test
  void aConditionThatNamesNoColumnStopsTheMerge() throws IOException {
    sample.edit("campaign.yaml", "where: {host-country: AZ}", "where: {hots-country: AZ}");
    Samples.Run run =
        run(ExitCode.BROKEN, "the condition `hots-country` names no column of the list");
    assertThat(run.err())
        .containsPattern("campaign\\.yaml:\\d+:13: error")
        .contains("Did you mean `host-country`?")
        .doesNotContain("is in no audience");
    assertThat(sample.run("merge").code()).isEqualTo(ExitCode.BROKEN);
  }

  @Test
  void anAudienceThatNamesADemandThatDoesNotExistStopsTheMerge() throws IOException {
    sample.edit(
        "campaign.yaml",
        "    demands: competent\n    asks: none",
        "    demands: [hosptal, prison-visit]\n    asks: [public-suport, lawyers]");
    Samples.Run run =
        run(
            ExitCode.BROKEN,
            "error: there is no demand `hosptal`",
            "Did you mean `hospital`?",
            "error: there is no demand `prison-visit`",
            "It is an ask: name it under `asks:`.",
            "error: there is no ask `public-suport`",
            "It is a demand: name it under `demands:`.");
    assertThat(run.err())
        .containsPattern("campaign\\.yaml:\\d+:15: error: there is no demand `hosp");
    assertThat(sample.run("merge").code()).isEqualTo(ExitCode.BROKEN);
  }

  @Test
  void anAudienceThatTakesNoOneIsTold() throws IOException {
    sample.edit("campaign.yaml", "where: {host-country: AZ}", "where: {host-country: AM}");
    look("no row of its list is in the audience `embassies-in-baku`", "`fr-embassy-az` is in no");
  }

  @Test
  void anAudienceOfTwoListsWithTagsIsMerged() throws IOException {
    sample.edit(
        "campaign.yaml",
        "list: recipients/partners.csv",
        "list: [recipients/partners.csv, recipients/press.csv]\n    where: {not-tag: closed}");
    Files.writeString(
        sample.folder().resolve("recipients/press.csv"),
        """
        id,office,organisation,language,email,tags
        one,press,One,en,one@press.example,daily; Open
        two,press,Two,en,two@press.example,"weekly, CLOSED"
        """);
    Samples.Run run = look("96 targets: 66 get a letter, 93 an email", "`two` is in no audience");
    assertThat(run.err()).doesNotContain("`one`");
    sample.run("merge");
    assertThat(sample.run("queue", "list").out()).contains("one").doesNotContain("two@");
  }

  @Test
  void aContactThatStandsInTwoListsOfOneAudienceIsAnError() throws IOException {
    sample.edit(
        "campaign.yaml",
        "list: recipients/partners.csv",
        "list: [recipients/partners.csv, recipients/more.csv]");
    Files.writeString(
        sample.folder().resolve("recipients/more.csv"),
        "id,office,organisation\npartner-viasna,partner-organisation,Viasna\n");
    run(ExitCode.BROKEN, "more.csv:2: error: `partner-viasna` stands in two lists");
  }

  @Test
  void manyStaleAddressesAreCounted() throws IOException {
    sample.edit("campaign.yaml", "as-of: 2019-01-08", "as-of: 2019-12-31");
    Samples.Run run = look("embassies.csv: warning: 26 more contacts were last verified over 365");
    assertThat(run.err().lines().filter(line -> line.contains("was last verified on"))).hasSize(30);
  }

  @Test
  void aDayOfVerificationThatIsNoneIsTold() throws IOException {
    sample.edit(
        EMBASSIES, "london@azembassy.example,2018-11-20", "london@azembassy.example,2091-11-20");
    sample.edit(EMBASSIES, "paris@azembassy.example,2018-12-06", "paris@azembassy.example,6 Dec");
    look(
        "`2091-11-20` under `verified_on` of `az-embassy-gb` lies in the future",
        "`6 Dec` in the column");
  }

  @Test
  void anEmbassyWhoseOtherRowMustNotBeContactedDoesNotStandTwice() throws IOException {
    append(
        EMBASSIES,
        "az-old,ambassador,,Embassy,The Ambassador,AZ,GB,en,,,,old@azembassy.example,2018-12-01,\n");
    look("`az-old` is the embassy of AZ in GB, as `az-embassy-gb` is");
    append("recipients/suppressed.csv", ",,az-old,,Moved\n");
    assertThat(run(ExitCode.DONE, "`az-old` is not contacted: Moved").err())
        .doesNotContain("is the embassy of");
  }

  @Test
  void supportersInTheCountryConcernedAreWarnedAboutUntilSomeoneDecides() throws IOException {
    sample.edit("campaign.yaml", "  inside: hold\n", "");
    look("warning: `s-025` is held back: they live in the country concerned", "inside: hold");
    sample.edit("campaign.yaml", "  cap: 500\n", "  cap: 500\n  inside: write\n");
    run(ExitCode.DONE, "1 supporter inside the country concerned writes", "az-president 1");
  }

  @Test
  void supportersWithoutConsentAreHeldBackAndListed() throws IOException {
    sample.edit(SUPPORTERS, "mehman-huseynov,2019-01-07T09:17:00+01:00", "newsletter,2019-01-07");
    sample.edit(SUPPORTERS, "mehman-huseynov,2019-01-07T09:34:00+01:00", "mehman-huseynov,yes");
    look(
        "supporters.csv:2: warning: `s-001` is held back: no consent to `mehman-huseynov`",
        "`s-002` is held back: it is not recorded when they consented",
        "20 write to someone, 2 held back (suppressed), 1 held back (without consent), 1 held back"
            + " (without a time of consent), 1 held back (inside the country concerned).",
        "az-embassy-no 2");
  }

  @Test
  void whoHasNoEmbassyGoesToTheOneAccreditedElseToAFallbackElseIsTold() throws IOException {
    sample.edit(SUPPORTERS, "s-001,Alex,Sample,en,NO", "s-001,Alex,Sample,en,DK");
    run(
        ExitCode.DONE,
        "supporters.csv: note: 1 supporter in DK writes to a fallback: no embassy serves them",
        "Write DK under `accredited_to`",
        "az-president 1");
    sample.edit("campaign.yaml", "  fallback: [az-president]\n", "");
    look("warning: 1 supporter in DK writes to no one", "21 write to someone", "1 without anyone");
    sample.edit(EMBASSIES, "salutation", "Accredited to");
    sample.edit(EMBASSIES, "AZ,SE,en,,", "AZ,SE,en,\"FI, dk\",");
    run(ExitCode.DONE, "22 write to someone", "az-embassy-se 1");
  }

  @Test
  void theCapSendsPeopleOnAndTellsWhoIsLeftOver() throws IOException {
    sample.edit("campaign.yaml", "  cap: 500\n", "  cap: 3\n");
    look(
        "note: 3 supporters write to the next target: the nearest has 3",
        "warning: 1 supporter writes to no one: every target open to them has 3",
        "21 write to someone",
        "1 over the cap",
        "az-president 3");
  }

  @Test
  void aFallbackThatIsNotWrittenToIsAnError() throws IOException {
    sample.edit("campaign.yaml", "fallback: [az-president]", "fallback: [az-presidant]");
    run(ExitCode.BROKEN, "the fallback `az-presidant` is no target", "`az-president`?");
  }

  @Test
  void manySupportersOfOneKindAreListedInPartAndCounted() throws IOException {
    append(
        SUPPORTERS,
        IntStream.range(0, 5000)
            .mapToObj(i -> "t-" + i + ",A,B,en,NO,,,,\n")
            .collect(Collectors.joining()));
    Samples.Run run =
        look("supporters.csv: warning: 4990 more supporters are held back: no consent");
    assertThat(run.err().lines().filter(line -> line.contains("`t-"))).hasSize(10);
  }

  @Test
  void aCountryThatIsNoneUnderAccreditedToIsTold() throws IOException {
    sample.edit(EMBASSIES, "verified_on,notes\n", "verified_on,accredited_to\n");
    run(ExitCode.BROKEN, "in the column `accredited_to` is no country");
  }

  @Test
  void lettersOfSupportersThatAreTooMuchAlikeAreTold() throws IOException {
    sample.edit("campaign.yaml", "  similarity: 0.8", "  similarity: 0.3");
    Samples.Run run = look("alike, above the ceiling of 0.3", "(ceiling 0.3");
    assertThat(run.err())
        .containsPattern(
            "appeals/\\S+\\.i\\.en\\.md: warning: the letters of `s-\\d+` and `s-\\d+`");
  }

  @Test
  void ofManySupportersAsManyAreDrawnAsCanBeComparedTheSameInEveryRun() throws IOException {
    append(
        SUPPORTERS,
        IntStream.range(0, 1000)
            .mapToObj(i -> "t-" + i + ",A,B,en,NO,,,mehman-huseynov,2019-01-07T09:17:00+01:00\n")
            .collect(Collectors.joining()));
    sample.edit("campaign.yaml", "  cap: 500", "  cap: 2000");
    Samples.Run run = sample.run("check");
    assertThat(run.out()).contains("Similarity of 400 of 1,022 supporters' letters: largest ");
    assertThat(sample.run("check").out()).isEqualTo(run.out());
  }
}
