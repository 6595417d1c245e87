package org.openappeal.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openappeal.recipient.Crowd.embassy;
import static org.openappeal.recipient.Crowd.official;
import static org.openappeal.recipient.Crowd.rules;
import static org.openappeal.recipient.Crowd.supporter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.problem.Location;
import org.openappeal.recipient.Match.Held;
import org.openappeal.recipient.Match.Hold;
import org.openappeal.recipient.Match.Matched;
import org.openappeal.recipient.Match.Unmatched;
import org.openappeal.recipient.Match.Way;

class MatchingTest {
  private static final int NO_CAP = Integer.MAX_VALUE;

  private static Match one(List<Target> targets, String country, String... fallback) {
    return new Matching(rules(1, NO_CAP, fallback), targets).match(supporter("s", country));
  }

  @Test
  void theEmbassyWhereTheSupporterLivesComesFirst() {
    List<Target> targets = List.of(embassy("se", "SE", "NO"), embassy("no", "NO"), official("x"));
    assertThat(one(targets, "NO", "x")).isEqualTo(new Matched(targets.get(1), Way.HOME, false));
  }

  @Test
  void elseTheNearestOneThatIsAccreditedThere() {
    List<Target> targets =
        List.of(embassy("lt", "LT", "DK"), embassy("se", "SE", "FI", "DK"), embassy("de", "DE"));
    // Berlin is nearer to Copenhagen than Stockholm is, but not responsible.
    assertThat(one(targets, "DK")).isEqualTo(new Matched(targets.get(1), Way.ACCREDITED, false));
  }

  @Test
  void elseAFallback() {
    List<Target> targets = List.of(embassy("se", "SE", "FI"), official("x"), official("y"));
    assertThat(one(targets, "DK", "y")).isEqualTo(new Matched(targets.get(2), Way.FALLBACK, false));
    assertThat(one(targets, "DK")).isEqualTo(new Unmatched(false));
  }

  @Test
  void anEmbassyOfAnotherCountryOrAnotherOfficeIsNoEmbassyOfTheCountryConcerned() {
    Target norwegian =
        new Target(
            "n",
            "ambassador",
            "",
            "",
            "",
            "NO",
            "GB",
            "",
            Gender.NEUTRAL,
            "",
            null,
            null,
            java.util.Map.of(),
            Location.NONE);
    assertThat(one(List.of(norwegian, official("x")), "GB")).isEqualTo(new Unmatched(false));
  }

  @Test
  void whoFallsOverTheCapGoesToTheNextTargetAndIsThenLeftOver() {
    List<Target> targets = List.of(embassy("no", "NO"), embassy("se", "SE", "NO"), official("x"));
    Matching matching = new Matching(rules(1, 1, "x"), targets);
    assertThat(matching.match(supporter("a", "NO")))
        .isEqualTo(new Matched(targets.get(0), Way.HOME, false));
    assertThat(matching.match(supporter("b", "NO")))
        .isEqualTo(new Matched(targets.get(1), Way.ACCREDITED, true));
    assertThat(matching.match(supporter("c", "NO")))
        .isEqualTo(new Matched(targets.get(2), Way.FALLBACK, true));
    assertThat(matching.match(supporter("d", "NO"))).isEqualTo(new Unmatched(true));
    assertThat(matching.taken()).hasSize(3).containsEntry("x", 1);
  }

  @Test
  void aSupporterInTheCountryConcernedIsHeldBackUnlessTheRulesSayOtherwise() {
    List<Target> targets = List.of(embassy("no", "NO"), official("x"));
    assertThat(one(targets, "AZ", "x")).isEqualTo(new Held(Hold.INSIDE));
    MatchingRules write =
        new MatchingRules(
            "freedom", "AZ", 1, 9, List.of("x"), true, SuppressionList.NONE, Crowd.TODAY);
    assertThat(new Matching(write, targets).match(supporter("s", "AZ")))
        .isEqualTo(new Matched(targets.get(1), Way.FALLBACK, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "XX", "Norway", "no"})
  void whoMayLiveInTheCountryConcernedIsHeldBack(String country) {
    assertThat(one(List.of(official("x")), country, "x")).isEqualTo(new Held(Hold.NO_COUNTRY));
  }

  private static Match withConsent(String purpose, String time) {
    Supporter supporter = supporter("s", "NO", new Consent(purpose, time));
    return new Matching(rules(1, NO_CAP), List.of(embassy("no", "NO"))).match(supporter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "other", "freedoms", "Freedom", "other;another"})
  void withoutConsentToThisCampaignASupporterIsHeldBack(String purpose) {
    assertThat(withConsent(purpose, "2019-01-07")).isEqualTo(new Held(Hold.NO_CONSENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yes",
        "07.01.2019",
        "2019-01-07T",
        "2019-13-01",
        "2019-02-30",
        "2019-01-07T25:00"
      })
  void withoutATimeOfConsentASupporterIsHeldBack(String time) {
    assertThat(withConsent("freedom", time)).isEqualTo(new Held(Hold.NO_TIME_OF_CONSENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-01-07",
        "2019-01-07T09:17",
        "2019-01-07T09:17:00",
        "2019-01-07 09:17:00",
        "2019-01-07T09:17:00Z",
        "2019-01-07T09:17:00.123+01:00",
      })
  void aTimeOfConsentIsADateWithOrWithoutTheTimeOfTheDay(String time) {
    assertThat(withConsent("other; freedom", time)).isInstanceOf(Matched.class);
  }

  @Test
  void aRuleOfSuppressionWins(@TempDir Path folder) throws IOException {
    SuppressionList suppressed =
        SuppressionList.read(
            Files.writeString(
                folder.resolve("s.csv"), "address,domain,id,until,reason\n,,s,2019-01-08,x\n"),
            problem -> {});
    MatchingRules rules =
        new MatchingRules("freedom", "AZ", 1, 9, List.of(), true, suppressed, Crowd.TODAY);
    Matching matching = new Matching(rules, List.of(embassy("no", "NO")));
    assertThat(matching.match(supporter("s", "NO"))).isEqualTo(new Held(Hold.SUPPRESSED));
    assertThat(matching.match(supporter("t", "NO"))).isInstanceOf(Matched.class);
  }

  @Test
  void theSameIdMayBeDrawnDifferentlyWithAnotherSeed() {
    List<Target> two = List.of(embassy("a", "NO"), embassy("b", "NO"));
    long first =
        java.util.stream.LongStream.range(0, 200)
            .mapToObj(seed -> new Matching(rules(seed, NO_CAP), two).match(supporter("s", "NO")))
            .filter(match -> Crowd.id(match).equals("a"))
            .count();
    assertThat(first).isBetween(70L, 130L);
  }

  @Test
  void theOrderOfTargetsDoesNotMatter() {
    List<Target> two = List.of(embassy("a", "NO"), embassy("b", "NO"), embassy("c", "NO"));
    List<Target> turned = List.of(two.get(2), two.get(0), two.get(1));
    Matching one = new Matching(rules(7, NO_CAP), two);
    Matching other = new Matching(rules(7, NO_CAP), turned);
    for (int i = 0; i < 100; i++) {
      Supporter next = supporter("s" + i, "NO");
      assertThat(one.match(next)).isEqualTo(other.match(next));
    }
  }
}
