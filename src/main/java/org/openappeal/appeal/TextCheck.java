package org.openappeal.appeal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Demand;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.NamesRule;

/** Looks through every branch of a text before it is used for the first time. Not thread-safe. */
final class TextCheck {
  private static final String TEXT = "text";
  private final Campaign campaign;
  private final Map<String, Set<String>> ids;
  private final Set<Path> looked = new HashSet<>();

  TextCheck(Campaign campaign) {
    this.campaign = campaign;
    Set<String> demands = ids(campaign.demands().stream());
    Set<String> asks = ids(campaign.asks().stream());
    Set<String> past = ids(campaign.demandsAndAsks());
    this.ids = Map.of("demands.id", demands, "asks.id", asks, "past.id", past);
  }

  private static Set<String> ids(Stream<Demand> demands) {
    return demands.map(Demand::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param values what the text will be filled with, but for what is made from the text itself
   * @throws ProblemException with everything wrong in the text
   */
  void look(TextChoice choice, AppealText text, Map<String, Object> values) {
    if (!looked.add(choice.file())) {
      return;
    }
    Map<String, Object> example = new HashMap<>(values);
    List.of("salutation", "subject", "closing").forEach(name -> example.put(name, TEXT));
    example.put("form", Map.of("salutation", TEXT, "closing", TEXT));
    List.of("demands", "asks", "past")
        .forEach(name -> example.put(name, List.of(DemandFields.EXAMPLE)));
    Set<String> persons = Set.copyOf(campaign.persons(choice.language()));
    NamesRule names = NamesRule.of(choice.language()).with(persons);
    List<Problem> problems =
        text.templates().flatMap(one -> one.check(example, ids, names).stream()).toList();
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
  }
}
