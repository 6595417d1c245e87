package org.openappeal.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.yaml.YamlMap;

/**
 * Collects what is wrong, so that all of it is told of at once, and the marks {@code review:
 * needed}, which any part of {@code campaign.yaml} may carry.
 */
final class Keys {
  private final List<Problem> broken = new ArrayList<>();
  private final List<Review> reviews = new ArrayList<>();

  YamlMap only(YamlMap map, String known, String what) {
    Set<String> keys = new HashSet<>(Set.of(known.split(" ", -1)));
    keys.add(Review.KEY);
    broken.addAll(map.unknownKeys(keys));
    Review.in(map, what).ifPresent(reviews::add);
    return map;
  }

  List<Review> reviews() {
    return List.copyOf(reviews);
  }

  void add(List<Problem> problems) {
    broken.addAll(problems);
  }

  /**
   * @throws ProblemException with everything that is broken, and what is still to be reviewed
   */
  void throwBroken() {
    if (!broken.isEmpty()) {
      throw new ProblemException(
          Stream.concat(broken.stream(), reviews.stream().map(Review::problem)).toList());
    }
  }
}
