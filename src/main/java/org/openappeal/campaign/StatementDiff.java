package org.openappeal.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.Change.Added;
import org.openappeal.campaign.Change.Moved;
import org.openappeal.campaign.Change.Removed;
import org.openappeal.campaign.Change.Reworded;
import org.openappeal.statement.Candidate;
import org.openappeal.statement.Finding;
import org.openappeal.statement.Passage;
import org.openappeal.statement.Statement;

/** What a revised statement changes in a campaign. Stateless. */
public final class StatementDiff {
  /** Below it two texts are no longer the same demand in other words. */
  private static final double ALIKE = 0.5;

  /** From it on, two texts say the same. */
  private static final double SAME = 0.9;

  private StatementDiff() {}

  private record Pair(Demand demand, Finding finding, Similarity.Near near) {}

  /**
   * The differences: demands first, then asks, in the order of the campaign; what is new comes
   * last. What has not changed at all is left out.
   */
  public static List<Change> between(Campaign campaign, Statement statement) {
    List<Change> changes = new ArrayList<>();
    changes.addAll(between(campaign.demands(), statement.demands(), statement));
    changes.addAll(between(campaign.asks(), statement.asks(), statement));
    return List.copyOf(changes);
  }

  private static List<Change> between(List<Demand> before, List<Finding> now, Statement statement) {
    Map<Demand, Pair> pairs = pairs(before, now);
    List<Change> changes = new ArrayList<>();
    for (Demand demand : before) {
      Pair pair = pairs.get(demand);
      if (pair == null) {
        changes.add(new Removed(demand, doubtful(demand, statement)));
      } else {
        change(pair, statement).ifPresent(changes::add);
      }
    }
    List<Finding> known = pairs.values().stream().map(Pair::finding).toList();
    now.stream().filter(f -> !known.contains(f)).map(Added::new).forEach(changes::add);
    return changes;
  }

  private static Optional<Change> change(Pair pair, Statement statement) {
    Demand.Passage was = pair.demand().passage();
    if (pair.near().similarity() < 1) {
      return Optional.of(new Reworded(pair.demand(), pair.finding().passage(), pair.near().text()));
    }
    Passage before = new Passage(was.firstLine(), was.lastLine());
    return holds(statement, before, was.text())
        ? Optional.empty()
        : Optional.of(new Moved(pair.demand(), place(pair, statement)));
  }

  private static @Nullable Candidate doubtful(Demand demand, Statement statement) {
    return statement.candidates().stream()
        .filter(
            candidate ->
                Similarity.nearest(demand.passage().text(), candidate.text()).similarity() >= SAME)
        .findFirst()
        .orElse(null);
  }

  /** The fewest lines of the finding that hold the words. */
  private static Passage place(Pair pair, Statement statement) {
    String text = pair.demand().passage().text();
    Passage all = pair.finding().passage();
    int first = all.first();
    int last = all.last();
    while (first < last && holds(statement, new Passage(first + 1, last), text)) {
      first++;
    }
    while (last > first && holds(statement, new Passage(first, last - 1), text)) {
      last--;
    }
    return new Passage(first, last);
  }

  private static boolean holds(Statement statement, Passage passage, String text) {
    return Similarity.plain(statement.text(passage)).contains(Similarity.plain(text));
  }

  /** Each demand with the finding that comes nearest to it, the nearest pairs first. */
  private static Map<Demand, Pair> pairs(List<Demand> before, List<Finding> now) {
    Map<Demand, Pair> pairs = new LinkedHashMap<>();
    Map<Finding, Demand> taken = new HashMap<>();
    before.stream()
        .flatMap(demand -> now.stream().flatMap(finding -> pair(demand, finding)))
        .sorted(Comparator.comparingDouble(pair -> -pair.near().similarity()))
        .forEach(
            pair -> {
              if (!pairs.containsKey(pair.demand()) && !taken.containsKey(pair.finding())) {
                pairs.put(pair.demand(), pair);
                taken.put(pair.finding(), pair.demand());
              }
            });
    return pairs;
  }

  private static Stream<Pair> pair(Demand demand, Finding finding) {
    Similarity.Near near = Similarity.nearest(demand.passage().text(), finding.text());
    return near.similarity() >= ALIKE ? Stream.of(new Pair(demand, finding, near)) : Stream.empty();
  }
}
