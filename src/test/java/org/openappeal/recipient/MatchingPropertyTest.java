package org.openappeal.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openappeal.recipient.Crowd.embassy;
import static org.openappeal.recipient.Crowd.official;
import static org.openappeal.recipient.Crowd.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.recipient.Match.Matched;
import org.openappeal.recipient.Match.Unmatched;
import org.openappeal.recipient.Match.Way;

/** What holds for whatever lists; the seed that a failure prints makes them again. */
class MatchingPropertyTest {
  private static final List<String> COUNTRIES = List.of("NO", "SE", "DK", "FI", "GB", "US", "AZ");

  private static List<Target> targets(Random random) {
    List<Target> targets = new ArrayList<>();
    for (String country : COUNTRIES.subList(0, 6)) {
      for (int i = random.nextInt(4); i > 0; i--) {
        targets.add(embassy("e-" + country + i, country, any(random), any(random)));
      }
    }
    IntStream.range(0, 5).mapToObj(i -> official("o" + i)).forEach(targets::add);
    return targets;
  }

  private static String any(Random random) {
    return COUNTRIES.get(random.nextInt(COUNTRIES.size()));
  }

  private static List<Supporter> supporters(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Crowd.supporter("s" + random.nextInt() + "-" + i, any(random)))
        .toList();
  }

  private static List<Match> match(MatchingRules rules, List<Target> to, List<Supporter> all) {
    Matching matching = new Matching(rules, to);
    return all.stream().map(matching::match).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20190108, -1, 0, Long.MIN_VALUE})
  void whateverTheListsTheCapHoldsAndTheSameComesOut(long seed) {
    Random random = new Random(seed);
    List<Target> targets = targets(random);
    List<Supporter> all = supporters(random, 3000);
    int cap = 1 + random.nextInt(300);
    MatchingRules rules = rules(seed, cap, "o0", "o3", "o4");
    List<Match> matches = match(rules, targets, all);

    Map<String, Integer> counts = new HashMap<>();
    for (Match match : matches) {
      if (match instanceof Matched found) {
        counts.merge(found.target().id(), 1, Integer::sum);
        assertThat(found.way() == Way.FALLBACK)
            .isEqualTo(found.target().office().equals("justice-ministry"));
      }
    }
    assertThat(counts.values()).allMatch(count -> count <= cap);
    // Nobody is left over while a fallback has room.
    if (matches.stream().anyMatch(Unmatched.class::isInstance)) {
      assertThat(counts).containsEntry("o0", cap).containsEntry("o3", cap).containsEntry("o4", cap);
    }

    List<Target> shuffled = new ArrayList<>(targets);
    Collections.shuffle(shuffled, random);
    assertThat(match(rules, shuffled, all)).isEqualTo(matches);
    int some = random.nextInt(all.size());
    assertThat(match(rules, targets, all.subList(0, some)))
        .as("whoever is added at the end changes no one before")
        .isEqualTo(matches.subList(0, some));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20190108, -1, 0, Long.MIN_VALUE})
  void equalTargetsGetEquallyManyWithinOneAtEveryMoment(long seed) {
    Random random = new Random(seed);
    int number = 2 + random.nextInt(7);
    List<Target> targets =
        IntStream.range(0, number).mapToObj(i -> embassy("e" + i, "NO")).toList();
    Matching matching = new Matching(rules(seed, Integer.MAX_VALUE), targets);
    for (int i = 1; i <= 2000; i++) {
      matching.match(Crowd.supporter("s" + random.nextInt(), "NO"));
      Map<String, Integer> taken = matching.taken();
      int fewest = taken.size() < number ? 0 : Collections.min(taken.values());
      assertThat(Collections.max(taken.values()) - fewest).isLessThanOrEqualTo(1);
    }
  }
}
