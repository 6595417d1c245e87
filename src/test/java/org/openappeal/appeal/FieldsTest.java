package org.openappeal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What texts may name, and how it varies. */
class FieldsTest {
  @TempDir private Path folder;
  private TestCampaign campaign;

  @BeforeEach
  void makeCampaign() throws IOException {
    campaign = new TestCampaign(folder);
  }

  private String text(String body) throws IOException {
    return text("en", body);
  }

  private String text(String language, String body) throws IOException {
    return campaign.text("letter." + language, body).compose(language).markdown().strip();
  }

  @Test
  void severalPersonsAreNamedAsInRunningText() throws IOException {
    campaign.edit("[Kim Example]", "[Kim Example, Noa Muster, Luca Prøve]");
    assertThat(text("$case.person")).isEqualTo("Kim Example\\, Noa Muster and Luca Prøve");
    assertThat(text("fr", "$case.person")).endsWith("Noa Muster et Luca Prøve");
    assertThat(text("#foreach($one in $case.persons)<$one>#end"))
        .isEqualTo("<Kim Example><Noa Muster><Luca Prøve>");
  }

  @Test
  void demandsAndAsksCanStandInASentence() throws IOException {
    assertThat(text("Please $demandsInline."))
        .isEqualTo("Please move them to a hospital\\, drop the charges and release them.");
    assertThat(text("Please $asksInline.")).isEqualTo("Please visit them for us.");
    assertThat(text("fr", "$demandsInline")).endsWith("abandonner les poursuites et les libérer");
  }

  @Test
  void demandsKnowTheirNumber() throws IOException {
    assertThat(text("#foreach($demand in $demands)$demand.number/$demand.ordinal #end"))
        .isEqualTo("1/1st 2/2nd 3/3rd");
  }

  @Test
  void numbersAreWrittenAsInTheLanguage() throws IOException {
    assertThat(text("$statement.organisations of $statement.groups")).isEqualTo("1\\,234 of 13");
    assertThat(text("fr", "$statement.organisations").replaceAll("\\p{Zs}", " "))
        .isEqualTo("1 234");
  }

  @Test
  void theSameIdAndSeedGiveTheSameSubjectAndOthersVary() throws IOException {
    campaign.text("letter.en", "subject: [One, Two, Three]", "x");
    Map<String, Integer> subjects = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      String subject = campaign.compose("az-" + i, "en").subject();
      assertThat(campaign.compose("az-" + i, "en").subject()).isEqualTo(subject);
      subjects.merge(subject, 1, Integer::sum);
    }
    assertThat(subjects).containsOnlyKeys("One", "Two", "Three");
    assertThat(subjects.values()).allMatch(count -> count > 8);
  }

  @Test
  void aSupportersLetterVariesWithTheSupporterNotTheTarget() throws IOException {
    campaign.text("letter.i.en", "subject: [One, Two, Three, Four]", "x");
    long kinds =
        java.util.stream.IntStream.range(0, 40)
            .mapToObj(i -> TestCampaign.supporter("s-" + i, "en"))
            .map(
                supporter -> {
                  try {
                    return campaign.composeFor(supporter).subject();
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                })
            .distinct()
            .count();
    assertThat(kinds).isEqualTo(4);
  }

  @Test
  void anotherSeedGivesOtherLetters() throws IOException {
    campaign.text("letter.en", "subject: [1, 2, 3, 4, 5, 6, 7, 8, 9]", "x");
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      before.append(campaign.compose("az-" + i, "en").subject());
    }
    campaign.edit("seed: 7", "seed: 8");
    for (int i = 0; i < 10; i++) {
      after.append(campaign.compose("az-" + i, "en").subject());
    }
    assertThat(after.toString()).isNotEqualTo(before.toString());
  }

  @Test
  void freeDemandsTurnAndEveryOneIsThere() throws IOException {
    campaign
        .edit("- id: hospital\n", "- id: hospital\n    order: free\n")
        .edit("- id: release\n", "- id: release\n    order: free\n")
        .text("letter.en", "#foreach($demand in $demands)$demand.number $demand.id #end");
    Map<List<String>, String> orders = new java.util.HashMap<>();
    for (int i = 0; i < 30; i++) {
      Appeal appeal = campaign.compose("az-" + i, "en");
      orders.put(appeal.demands(), appeal.markdown().strip());
    }
    assertThat(orders)
        .containsOnly(
            Map.entry(
                List.of("hospital", "charges", "release", "visit"),
                "1 hospital 2 charges 3 release"),
            Map.entry(
                List.of("release", "charges", "hospital", "visit"),
                "1 release 2 charges 3 hospital"));
  }

  @Test
  void aTextNeedsASubject() throws IOException {
    campaign.text("letter.en", "subject: []", "x");
    assertThatThrownBy(() -> campaign.compose("en"))
        .hasMessageContaining("letter.en.md:5:10: error: the text has no subject");
  }

  @Test
  void aMistakeInOneOfSeveralSubjectsIsToldAtItsLine() throws IOException {
    campaign.text("letter.en", "subject:\n  - One\n  - \"#if(\"", "x");
    assertThatThrownBy(() -> campaign.compose("en")).hasMessageContaining("letter.en.md:7:");
  }

  @Test
  void aHostileNameIsPrintedAsWrittenInASentenceOfDemands() throws IOException {
    campaign
        .edit("[Kim Example]", "[\"**Kim** <b>\", \"$campaign.title #end\"]")
        .edit("en: drop the charges", "en: \"drop *all* charges\"");
    Appeal appeal = campaign.text("letter.en", "$case.person: $demandsInline").compose("en");
    String html = org.commonmark.renderer.html.HtmlRenderer.builder().build().render(appeal.body());
    assertThat(html)
        .contains("**Kim** &lt;b&gt; and $campaign.title #end: move them")
        .contains("drop *all* charges");
  }
}
