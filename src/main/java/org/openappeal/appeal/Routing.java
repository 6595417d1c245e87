package org.openappeal.appeal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Condition;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.Target;

/** Who belongs to an audience. Stateless. */
public final class Routing {
  private static final Set<String> KNOWN = Set.of("office", "country", "host-country", "language");
  private static final String TAG = "tag";
  private static final String TAGS = "tags";

  private Routing() {}

  /** The targets of {@code list} that meet every condition of {@code audience}. */
  public static List<Target> targets(Audience audience, List<Target> list) {
    return list.stream()
        .filter(
            target ->
                audience.where().stream()
                    .allMatch(condition -> condition.admits(values(target, condition.column()))))
        .toList();
  }

  /**
   * One error for each condition of {@code audience} that looks at a column which no row of {@code
   * list} has; it would take no one, or with {@code not-} everyone. A list without rows is not
   * judged.
   */
  public static List<Problem> unknownConditions(Audience audience, List<Target> list) {
    Set<String> columns = new TreeSet<>();
    list.forEach(target -> columns.addAll(target.headings()));
    if (columns.contains(TAGS) || columns.contains(TAG)) {
      columns.addAll(List.of(TAG, TAGS));
    }
    return audience.where().stream()
        .filter(condition -> !list.isEmpty() && !columns.contains(condition.column()))
        .filter(condition -> list.stream().allMatch(target -> unfilled(target, condition)))
        .map(condition -> unknown(condition, columns))
        .toList();
  }

  /** A list may name the column in its own words: what counts is whether anything was read. */
  private static boolean unfilled(Target target, Condition condition) {
    return !KNOWN.contains(condition.column())
        || values(target, condition.column()).stream().allMatch(String::isEmpty);
  }

  private static Problem unknown(Condition condition, Set<String> columns) {
    Set<String> names = new TreeSet<>();
    columns.forEach(column -> names.add(condition.not() ? "not-" + column : column));
    return Problem.error(
        condition.location(),
        "the condition `" + condition.key() + "` names no column of the list",
        Nearest.remedy(condition.key(), names));
  }

  private static List<String> values(Target target, String column) {
    return switch (column) {
      case "office" -> List.of(target.office().strip());
      case "country" -> List.of(target.country());
      case "host-country" -> List.of(target.hostCountry());
      case "language" -> target.languages();
      case TAG, TAGS -> target.values(target.headings().contains(TAGS) ? TAGS : TAG);
      case "accredited-to" -> target.values(column);
      default -> List.of(target.cell(column));
    };
  }
}
