package org.openappeal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openappeal.campaign.SupporterRules.Fallback;
import org.openappeal.campaign.SupporterRules.Inside;

/** The sample's campaign.yaml, read as it stands and with one thing changed. */
class CampaignFileTest {
  private static final String AZERBAIJANI =
      """
            az: >-
              Mehman Hüseynovu açıq şəkildə dəstəkləyəsiniz və yeni ittihamlara açıq münasibət
              bildirəsiniz
      """;

  @TempDir private Path folder;

  private Campaign read(String from, String to) throws IOException {
    String sample = Files.readString(Path.of(CampaignFile.NAME));
    assertThat(sample).contains(from);
    Files.writeString(folder.resolve(CampaignFile.NAME), sample.replace(from, to));
    return CampaignFile.read(folder);
  }

  private static Audience first(Campaign campaign) {
    return campaign.audiences().get(0);
  }

  @Test
  void anAudienceMayHaveSeveralListsAndAConditionSeveralValues() throws IOException {
    Audience audience =
        first(
            read(
                "list: recipients/embassies.csv\n    where: {country: AZ}",
                "list: [recipients/embassies.csv, recipients/more.csv]\n"
                    + "    where: {Country: [AZ, GE], not-host_country: FR}"));
    assertThat(audience.lists()).extracting(Path::getFileName).hasSize(2);
    assertThat(audience.where())
        .extracting(Condition::key, Condition::values)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("country", List.of("AZ", "GE")),
            org.assertj.core.groups.Tuple.tuple("not-host-country", List.of("FR")));
    int line = audience.location().line() + 2;
    assertThat(audience.where())
        .extracting(condition -> condition.location().line())
        .containsOnly(line);
  }

  @Test
  void howSupportersAreMatchedStandsInOneSection() throws IOException {
    SupporterRules rules = read("fallback: [az-president]", "fallback: [a, b]").supporterRules();
    assertThat(rules.cap()).isEqualTo(500);
    assertThat(rules.fallback()).extracting(Fallback::id).containsExactly("a", "b");
    assertThat(rules.inside()).isEqualTo(Inside.HOLD);
  }

  @Test
  void withoutTheSectionThereIsNoCapAndNothingIsDecidedAboutInside() throws IOException {
    SupporterRules rules =
        read("supporters:\n  cap: 500\n  fallback: [az-president]\n  inside: hold\n", "")
            .supporterRules();
    assertThat(rules.cap()).isEqualTo(Integer.MAX_VALUE);
    assertThat(rules.fallback()).isEmpty();
    assertThat(rules.inside()).isNull();
  }

  @Test
  void aContactIsTrustedForAYearUnlessTheCampaignSaysOtherwise() throws IOException {
    assertThat(read("  verified-days: 365\n", "").limits().verifiedDays()).isEqualTo(365);
    assertThat(read("verified-days: 365", "verified-days: 30").limits().verifiedDays())
        .isEqualTo(30);
  }

  @Test
  void limitsThatAreNotNamedAreTheUsualOnes() throws IOException {
    String all =
        """
        limits:
          letter-words: 450
          supporter-words: 350
          similarity: 0.8
          verified-days: 365
        """;
    assertThat(read(all, "").limits()).isEqualTo(Limits.USUAL);
    assertThat(read(all, "limits: {supporter-words: 200, similarity: 0.5}").limits())
        .isEqualTo(new Limits(450, 200, 365, 0.5));
  }

  @Test
  void wordsThatNoAppealMayHoldStandWithTheCase() throws IOException {
    assertThat(read("  country: AZ\n", "  country: AZ\n").doNotMention()).isEmpty();
    assertThat(
            read("  country: AZ\n", "  country: AZ\n  do-not-mention: [Some Group, X Y]\n")
                .doNotMention())
        .containsExactly("Some Group", "X Y");
  }

  @Test
  void anActionMayHaveWordsForEachVoice() throws IOException {
    Demand demand =
        demand(
            "      en: support Mehman Huseynov in public and respond publicly to the new charges",
            "      en: {we: join us, i: join me}");
    assertThat(demand.actions().in(Frame.DIRECT, Voice.WE, "en")).contains("join us");
    assertThat(demand.actions().in(Frame.RELAY, Voice.I, "en")).contains("join me");
    assertThat(demand.actions().in(Frame.DIRECT, Voice.I, "fr"))
        .hasValueSatisfying(text -> assertThat(text).startsWith("soutenir publiquement"));
  }

  @Test
  void wordsForOneVoiceAreNoneForTheOther() throws IOException {
    Demand demand =
        demand(
            "      en: support Mehman Huseynov in public and respond publicly to the new charges",
            "      en: {we: join us, i: }");
    assertThat(demand.actions().in(Frame.DIRECT, Voice.I, "en")).isEmpty();
    assertThat(demand.noWords("en", Voice.I).toString())
        .contains("in the voice `i`")
        .contains("{we: …, i: …}");
    assertThat(demand.noWords("de", Voice.I).toString()).doesNotContain("in the voice");
  }

  @Test
  void anActionMayHaveWordsForEachFrameAndVoice() throws IOException {
    Demand demand =
        demand(
            "      en: support Mehman Huseynov in public and respond publicly to the new charges\n"
                + "      fr: soutenir publiquement Mehman Huseynov et réagir publiquement aux nouvelles"
                + " poursuites\n"
                + AZERBAIJANI,
            "      direct: {en: support him}\n      relay: {en: {we: raise it, i: raise it for me}}\n");
    assertThat(demand.actions().in(Frame.DIRECT, Voice.I, "en")).contains("support him");
    assertThat(demand.actions().in(Frame.CONVEY, Voice.I, "en")).contains("raise it for me");
    assertThat(demand.actions().in(Frame.RELAY, Voice.I, "en")).contains("raise it for me");
  }

  @Test
  void aLanguageMayHaveWordsForEachFrameWhereTheOthersNeedNone() throws IOException {
    Demand demand =
        demand(
            "      en: support Mehman Huseynov in public and respond publicly to the new charges\n",
            "      en: {direct: support him, relay: he be supported}\n");
    assertThat(demand.actions().in(Frame.DIRECT, Voice.WE, "en")).contains("support him");
    assertThat(demand.actions().in(Frame.RELAY, Voice.WE, "en")).contains("he be supported");
    assertThat(demand.actions().in(Frame.CONVEY, Voice.WE, "en")).contains("he be supported");
    assertThat(demand.actions().in(Frame.RELAY, Voice.WE, "fr")).isPresent();
  }

  @Test
  void framesAboveTheLanguagesKeepTheOtherLanguagesOfDirect() throws IOException {
    Demand demand =
        demand(
            "      en: support Mehman Huseynov in public and respond publicly to the new charges\n"
                + "      fr: soutenir publiquement Mehman Huseynov et réagir publiquement aux nouvelles"
                + " poursuites\n"
                + AZERBAIJANI,
            "      direct: {en: support him, fr: le soutenir}\n      relay: {en: he be supported}\n");
    assertThat(demand.actions().in(Frame.RELAY, Voice.WE, "fr")).contains("le soutenir");
  }

  @Test
  void aNameMayBeSpelledInEachLanguage() throws IOException {
    Campaign campaign = read("country: AZ\n\n", "country: AZ\n\n");
    assertThat(campaign.persons("az")).containsExactly("Mehman Hüseynov");
    assertThat(campaign.persons("de")).containsExactly("Mehman Huseynov");
    assertThat(
            read(
                    "persons:\n    - {en: Mehman Huseynov, fr: Mehman Huseynov, az: Mehman Hüseynov}",
                    "persons: [A. Person]")
                .persons("az"))
        .containsExactly("A. Person");
  }

  @Test
  void aDemandStaysInItsPlaceUnlessItIsFree() throws IOException {
    assertThat(demand("  - id: public-support\n", "  - id: public-support\n    order: free\n"))
        .extracting(Demand::order)
        .isEqualTo(Order.FREE);
    assertThat(demand("seed: 20190108", "seed: 1").order()).isEqualTo(Order.FIXED);
  }

  /** The sample's last ask. */
  private Demand demand(String from, String to) throws IOException {
    return read(from, to).asks().get(1);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "cap: 500, cap: 0, is no limit",
    "cap: 500, cap: many, a whole number was expected",
    "inside: hold, inside: out, 'one of these words, not `out`'",
    "inside: hold, insid: hold, Did you mean `inside`?",
    "verified-days: 365, verified-days: -1, is no limit",
    "similarity: 0.8, similarity: 0, is no share",
    "similarity: 0.8, similarity: 80, is no share",
    "similarity: 0.8, similarity: high, is no share",
    "supporter-words: 350, supporter-words: 0, is no limit",
    "'country: AZ\n\n', 'country: AZ\n  do-not-mention: [\"\"]\n', this word is empty",
    "'status: open\n    competent: [prosecutor]', 'order: any\n    competent: [prosecutor]', 'one of"
        + " these words, not `any`'",
    "en: support Mehman Huseynov in public and respond publicly to the new charges, 'en: {we: a, you:"
        + " b}', 'unknown key `you`'",
    "where: {country: AZ}, where: {country: []}, this list is empty",
    "list: recipients/partners.csv, list: [], this list is empty",
    "list: recipients/partners.csv, list: [../x.csv], lies outside the campaign folder",
  })
  void whatCannotBeMeantIsToldWithItsPlace(String from, String to, String told) {
    assertThatThrownBy(() -> read(from, to))
        .hasMessageContaining(told)
        .message()
        .containsPattern("campaign\\.yaml:\\d+:\\d+: error");
  }
}
