package org.openappeal.appeal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openappeal.campaign.Audience;
import org.openappeal.recipient.Target;

/** Who belongs to an audience. Stateless. */
public final class Routing {
  private static final String NOT = "not-";

  private Routing() {}

  /** The targets of {@code list} that meet every condition of {@code audience}. */
  public static List<Target> targets(Audience audience, List<Target> list) {
    return list.stream().filter(target -> meets(target, audience.where())).toList();
  }

  private static boolean meets(Target target, Map<String, String> where) {
    return where.entrySet().stream()
        .allMatch(
            condition -> {
              boolean not = condition.getKey().startsWith(NOT);
              String key = not ? condition.getKey().substring(NOT.length()) : condition.getKey();
              String column = key.replace('-', '_').toLowerCase(Locale.ROOT);
              String cell = target.cells().getOrDefault(column, "").strip();
              return cell.equalsIgnoreCase(condition.getValue()) != not;
            });
  }
}
