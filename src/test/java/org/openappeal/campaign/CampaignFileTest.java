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
    assertThat(read("  verified-days: 365\n", "").verifiedDays()).isEqualTo(365);
    assertThat(read("verified-days: 365", "verified-days: 30").verifiedDays()).isEqualTo(30);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "cap: 500, cap: 0, is no limit",
    "cap: 500, cap: many, a whole number was expected",
    "inside: hold, inside: out, 'one of these words, not `out`'",
    "inside: hold, insid: hold, Did you mean `inside`?",
    "verified-days: 365, verified-days: -1, is no limit",
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
