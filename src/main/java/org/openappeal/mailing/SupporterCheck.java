package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.SupporterRules;
import org.openappeal.campaign.SupporterRules.Fallback;
import org.openappeal.campaign.SupporterRules.Inside;
import org.openappeal.problem.Location;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.Match;
import org.openappeal.recipient.Match.Held;
import org.openappeal.recipient.Match.Matched;
import org.openappeal.recipient.Match.Unmatched;
import org.openappeal.recipient.Match.Way;
import org.openappeal.recipient.Matching;
import org.openappeal.recipient.MatchingRules;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.recipient.Supporter;
import org.openappeal.recipient.SuppressionList;
import org.openappeal.recipient.Target;

/** Whether every supporter may write, and has someone to write to. */
final class SupporterCheck implements Check {
  private final Campaign campaign;
  private final SupporterRules rules;
  private final List<Target> targets;
  private final Set<String> idle;
  private final Matching matching;
  private final SupporterLetters letters;
  private final List<Problem> problems = new ArrayList<>();
  private final SortedMap<String, Long> fallback = new TreeMap<>();
  private final SortedMap<String, Long> nowhere = new TreeMap<>();
  private SupporterFigures figures = SupporterFigures.NONE;
  private long all;
  private long overflow;
  private long overCap;
  private long inside;

  /**
   * @param targets whoever gets a letter or an email
   * @param idle the ids of whoever has nothing left to be asked
   * @param letters is told who writes to whom
   */
  SupporterCheck(
      Workspace workspace,
      SuppressionList suppressed,
      List<Target> targets,
      Set<String> idle,
      SupporterLetters letters) {
    this.campaign = workspace.campaign();
    this.rules = campaign.supporterRules();
    this.targets = targets;
    this.idle = idle;
    this.letters = letters;
    this.matching = matching(workspace, suppressed, targets);
  }

  /** Matching by the rules of the campaign, which begins with the first supporter. */
  static Matching matching(Workspace workspace, SuppressionList suppressed, List<Target> targets) {
    Campaign campaign = workspace.campaign();
    SupporterRules rules = campaign.supporterRules();
    return new Matching(
        new MatchingRules(
            campaign.id(),
            campaign.country(),
            campaign.seed(),
            rules.cap(),
            rules.fallback().stream().map(Fallback::id).toList(),
            rules.inside() == Inside.WRITE,
            suppressed,
            workspace.today()),
        targets);
  }

  @Override
  public List<Problem> run() {
    Path list = campaign.supporters();
    if (list == null) {
      return List.of();
    }
    fallbacks();
    HeldSupporters held = new HeldSupporters(campaign, list);
    Repeated rows = new Repeated(problems::add);
    RecipientLists.supporters(
        list, Planner.columns(campaign), rows, supporter -> count(supporter, held));
    rows.finish();
    problems.addAll(held.problems());
    Location at = Location.of(list);
    fallback.forEach(
        (country, count) ->
            problems.add(
                Problem.note(
                    at,
                    people(count, " in " + country) + " to a fallback: no embassy serves them",
                    accredited(country))));
    nowhere.forEach(
        (country, count) ->
            problems.add(
                Problem.warning(
                    at,
                    people(count, " in " + country) + " to no one: no embassy serves them",
                    accredited(country) + " Or name a `fallback:` under `supporters:`.")));
    limits();
    figures =
        new SupporterFigures(all, matching.taken(), held.counts(), sum(nowhere), overCap, null);
    return problems;
  }

  /** What was found; complete after the run. */
  SupporterFigures figures() {
    return figures;
  }

  private void fallbacks() {
    Set<String> ids = targets.stream().map(Target::id).collect(Collectors.toSet());
    for (Fallback named : rules.fallback()) {
      if (idle.contains(named.id())) {
        problems.add(
            Problem.warning(
                named.location(),
                "the fallback `" + named.id() + "` has nothing left to be asked",
                "Name another one, or delete it."));
      } else if (!ids.contains(named.id())) {
        problems.add(
            Problem.error(
                named.location(),
                "the fallback `" + named.id() + "` is no target that is written to",
                Nearest.remedy(named.id(), ids, "Write the id of a row that is in an audience.")));
      }
    }
  }

  private void count(Supporter supporter, HeldSupporters held) {
    all++;
    Match match = matching.match(supporter);
    if (match instanceof Held hold) {
      held.add(supporter, hold.reason());
    } else if (match instanceof Unmatched none) {
      if (none.overCap()) {
        overCap++;
      } else {
        nowhere.merge(supporter.country(), 1L, Long::sum);
      }
    } else if (match instanceof Matched found) {
      letters.offer(supporter, found.target());
      inside += supporter.country().equals(campaign.country()) ? 1 : 0;
      if (found.overflow()) {
        overflow++;
      } else if (found.way() == Way.FALLBACK) {
        fallback.merge(supporter.country(), 1L, Long::sum);
      }
    }
  }

  private void limits() {
    if (overflow > 0) {
      problems.add(
          Problem.note(
              rules.location(),
              people(overflow, "") + " to the next target: the nearest has " + rules.cap(),
              "Nothing to do; `cap:` says so."));
    }
    if (overCap > 0) {
      problems.add(
          Problem.warning(
              rules.location(),
              people(overCap, "") + " to no one: every target open to them has " + rules.cap(),
              "Raise `cap:`, or name more targets under `fallback:`."));
    }
    if (inside > 0) {
      problems.add(
          Problem.note(
              rules.location(),
              people(inside, " inside the country concerned"),
              "`inside: write` says so; make sure that they know the risk."));
    }
  }

  private static String people(long count, String where) {
    return count == 1
        ? "1 supporter" + where + " writes"
        : count + " supporters" + where + " write";
  }

  private static String accredited(String country) {
    return "Write "
        + country
        + " under `accredited_to` of the embassy that is responsible for that country.";
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
