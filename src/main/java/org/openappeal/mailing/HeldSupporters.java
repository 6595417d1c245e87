package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.SupporterRules.Inside;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.Severity;
import org.openappeal.recipient.Match.Hold;
import org.openappeal.recipient.Supporter;

/** Supporters that nothing is made for, and what to do about it. Not thread-safe. */
final class HeldSupporters {
  private final Campaign campaign;
  private final Location list;
  private final Map<Hold, Few> shown = new EnumMap<>(Hold.class);
  private final Map<Hold, Long> counts = new EnumMap<>(Hold.class);

  HeldSupporters(Campaign campaign, Path list) {
    this.campaign = campaign;
    this.list = Location.of(list);
  }

  void add(Supporter supporter, Hold reason) {
    counts.merge(reason, 1L, Long::sum);
    shown
        .computeIfAbsent(
            reason,
            key -> new Few(more -> problem(key, list, more + " more supporters are held back")))
        .add(() -> problem(reason, supporter.location(), "`" + supporter.id() + "` is held back"));
  }

  /** How many, by the words for why. */
  Map<String, Long> counts() {
    Map<String, Long> named = new LinkedHashMap<>();
    counts.forEach((reason, count) -> named.put(name(reason), count));
    return named;
  }

  private static String name(Hold reason) {
    return switch (reason) {
      case SUPPRESSED -> "suppressed";
      case NO_CONSENT -> "without consent";
      case NO_TIME_OF_CONSENT -> "without a time of consent";
      case NO_COUNTRY -> "without a country";
      case INSIDE -> "inside the country concerned";
    };
  }

  List<Problem> problems() {
    return shown.values().stream().flatMap(few -> few.problems().stream()).toList();
  }

  private Problem problem(Hold reason, Location at, String who) {
    return new Problem(severity(reason), at, who + ": " + why(reason), remedy(reason));
  }

  /** What somebody has decided needs no second look. */
  private Severity severity(Hold reason) {
    boolean decided =
        reason == Hold.SUPPRESSED
            || (reason == Hold.INSIDE && campaign.supporterRules().inside() == Inside.HOLD);
    return decided ? Severity.NOTE : Severity.WARNING;
  }

  private String why(Hold reason) {
    return switch (reason) {
      case SUPPRESSED -> "a do-not-contact rule holds";
      case NO_CONSENT -> "no consent to `" + campaign.id() + "` is recorded";
      case NO_TIME_OF_CONSENT -> "it is not recorded when they consented";
      case NO_COUNTRY -> "it is not known in which country they live";
      case INSIDE -> "they live in the country concerned";
    };
  }

  private String remedy(Hold reason) {
    return switch (reason) {
      case SUPPRESSED -> "Nothing to do; the rules are in " + campaign.suppressed() + ".";
      case NO_CONSENT ->
          "Once they have agreed, write `"
              + campaign.id()
              + "` under `consent_purpose` and the time under `consent_at`.";
      case NO_TIME_OF_CONSENT ->
          "Write under `consent_at` when they agreed, such as 2019-01-07T09:17:00+01:00.";
      case NO_COUNTRY -> "Write its two letters under `country`; it may be the one concerned.";
      case INSIDE ->
          severity(reason) == Severity.NOTE
              ? "Nothing to do: no pack is made for them."
              : "Writing may endanger them: set `inside: hold` under `supporters:` to keep it so.";
    };
  }
}
