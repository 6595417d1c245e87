package org.openappeal.recipient;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openappeal.problem.Location;

/** Targets and supporters that were never in a list. */
final class Crowd {
  static final LocalDate TODAY = LocalDate.of(2019, 1, 8);

  private Crowd() {}

  static Target embassy(String id, String host, String... accredited) {
    return target(id, "ambassador", host, accredited);
  }

  static Target official(String id) {
    return target(id, "justice-ministry", "");
  }

  private static Target target(String id, String office, String host, String... accredited) {
    Map<String, String> cells = Map.of("accredited_to", String.join(";", accredited));
    return new Target(
        id,
        office,
        "",
        "",
        "",
        "AZ",
        host,
        "en",
        Gender.NEUTRAL,
        "",
        null,
        null,
        cells,
        Location.NONE);
  }

  static Supporter supporter(String id, String country) {
    return supporter(id, country, new Consent("freedom", "2019-01-07T09:17:00+01:00"));
  }

  static Supporter supporter(String id, String country, Consent consent) {
    return new Supporter(id, "", "", "", country, "en", null, null, consent, Location.NONE);
  }

  static MatchingRules rules(long seed, int cap, String... fallback) {
    return new MatchingRules(
        "freedom", "AZ", seed, cap, List.of(fallback), false, SuppressionList.NONE, TODAY);
  }

  static String id(Match match) {
    return match instanceof Match.Matched found ? found.target().id() : match.toString();
  }
}
