package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openappeal.recipient.Match.Held;
import org.openappeal.recipient.Match.Hold;
import org.openappeal.recipient.Match.Matched;
import org.openappeal.recipient.Match.Unmatched;
import org.openappeal.recipient.Match.Way;

/**
 * Matches supporters to targets, one after the other in the order of their list: to the embassy of
 * the country concerned where they live, else to the nearest one accredited there, else to a
 * fallback of the campaign. Of several targets that are equal in this, the one with the fewest
 * supporters so far is taken; between those with equally many, the seed and the supporter's id
 * decide. What is found depends on the rules, the targets and the supporters before, and on nothing
 * else: a supporter added at the end of the list changes no one before. Keeps one number for each
 * target, and no supporter. Not thread-safe.
 */
public final class Matching {

  private final MatchingRules rules;
  private final List<Seat> seats;
  private final List<Seat> fallback;
  private final Capitals capitals;
  private final Map<String, List<Group>> groups = new HashMap<>();

  /** Targets that are equal for a supporter, and why they come into question. */
  private record Group(Way way, List<Seat> seats) {}

  /**
   * Matching that begins with no supporter matched.
   *
   * @param targets whoever may be written to, each once; their order does not matter
   */
  public Matching(MatchingRules rules, List<Target> targets) {
    this.rules = rules;
    this.seats = targets.stream().map(Seat::new).toList();
    Set<String> ids = Set.copyOf(rules.fallback());
    this.fallback = seats.stream().filter(seat -> ids.contains(seat.target().id())).toList();
    this.capitals = Capitals.load();
  }

  /** Finds the target of the next supporter, and counts it. */
  public Match match(Supporter supporter) {
    Hold hold = hold(supporter);
    if (hold != null) {
      return new Held(hold);
    }
    long key = Draw.key(supporter.id()) ^ Draw.mixed(rules.seed());
    List<Group> open = groups.computeIfAbsent(supporter.country(), this::groups);
    for (int i = 0; i < open.size(); i++) {
      Seat seat = Seat.take(open.get(i).seats(), key, rules.cap());
      if (seat != null) {
        return new Matched(seat.target(), open.get(i).way(), i > 0);
      }
    }
    return new Unmatched(!open.isEmpty());
  }

  /** How many supporters each target has so far, by its id; targets without any are left out. */
  public SortedMap<String, Integer> taken() {
    SortedMap<String, Integer> taken = new TreeMap<>();
    seats.stream()
        .filter(seat -> seat.taken() > 0)
        .forEach(seat -> taken.put(seat.target().id(), seat.taken()));
    return taken;
  }

  private @Nullable Hold hold(Supporter supporter) {
    EmailAddress email = supporter.email();
    String address = email == null ? "" : email.value();
    if (rules.suppressed().find(supporter.id(), address, rules.today()).isPresent()) {
      return Hold.SUPPRESSED;
    }
    if (!supporter.consent().isFor(rules.campaign())) {
      return Hold.NO_CONSENT;
    }
    if (!supporter.consent().isTimed()) {
      return Hold.NO_TIME_OF_CONSENT;
    }
    if (!CountryNames.CODES.contains(supporter.country())) {
      return Hold.NO_COUNTRY;
    }
    boolean inside = supporter.country().equals(rules.country());
    return inside && !rules.writeFromInside() ? Hold.INSIDE : null;
  }

  /** The groups that a supporter in {@code home} comes to, the first one first. */
  private List<Group> groups(String home) {
    List<Group> found = new ArrayList<>();
    add(found, Way.HOME, embassies(seat -> seat.target().hostCountry().equals(home)));
    SortedMap<Integer, List<Seat>> accredited = new TreeMap<>();
    embassies(seat -> serves(seat.target(), home))
        .forEach(
            seat ->
                accredited
                    .computeIfAbsent(distance(seat, home), key -> new ArrayList<>())
                    .add(seat));
    accredited.values().forEach(nearest -> add(found, Way.ACCREDITED, nearest));
    add(found, Way.FALLBACK, fallback);
    return List.copyOf(found);
  }

  private static boolean serves(Target embassy, String home) {
    return embassy.accreditedTo().contains(home) && !embassy.hostCountry().equals(home);
  }

  private int distance(Seat seat, String home) {
    return capitals.kilometres(seat.target().hostCountry(), home);
  }

  private List<Seat> embassies(Predicate<Seat> which) {
    return seats.stream()
        .filter(seat -> seat.target().isEmbassy())
        .filter(seat -> seat.target().country().equals(rules.country()))
        .filter(which)
        .toList();
  }

  private static void add(List<Group> groups, Way way, List<Seat> seats) {
    if (!seats.isEmpty()) {
      groups.add(new Group(way, seats));
    }
  }
}
