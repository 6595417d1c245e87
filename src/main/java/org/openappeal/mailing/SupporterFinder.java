package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.Match;
import org.openappeal.recipient.Match.Held;
import org.openappeal.recipient.Match.Matched;
import org.openappeal.recipient.Matching;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.recipient.Supporter;
import org.openappeal.recipient.Target;

/** Finds one supporter, and whom they write to. To be used once. */
final class SupporterFinder {
  private final Workspace workspace;
  private final Campaign campaign;
  private final Planner planner;
  private final Map<String, Audience> audiences = new HashMap<>();
  private @Nullable Answer answer;

  SupporterFinder(Workspace workspace, Planner planner) {
    this.workspace = workspace;
    this.campaign = workspace.campaign();
    this.planner = planner;
  }

  /** What was found. */
  sealed interface Answer {}

  /** Somebody to write to. */
  record Writes(Supporter supporter, Audience audience, Target target) implements Answer {}

  /** Nobody; why. */
  record WritesToNoOne(Problem why) implements Answer {}

  /** Empty if there is no supporter of that id. */
  Optional<Answer> find(String id) {
    Path list = campaign.supporters();
    if (list == null) {
      return Optional.empty();
    }
    // Whom one supporter writes to depends on all before: they share the targets evenly.
    Matching matching = SupporterCheck.matching(workspace, planner.suppressed(), writable());
    RecipientLists.supporters(
        list,
        Planner.columns(campaign),
        problem -> {},
        supporter -> {
          Match match = matching.match(supporter);
          if (supporter.id().equals(id)) {
            answer = answer(supporter, match, list);
          }
        });
    return Optional.ofNullable(answer);
  }

  private List<Target> writable() {
    List<Target> targets = new ArrayList<>();
    for (Audience audience : campaign.audiences()) {
      planner
          .plan(audience)
          .filter(planned -> planned.appeal() != null)
          .map(Planned::target)
          .filter(target -> target.address() != null || target.email() != null)
          .filter(target -> audiences.putIfAbsent(target.id(), audience) == null)
          .forEach(targets::add);
    }
    return targets;
  }

  private Answer answer(Supporter supporter, Match match, Path list) {
    if (match instanceof Matched found) {
      Audience audience = audiences.get(found.target().id());
      if (audience != null) {
        return new Writes(supporter, audience, found.target());
      }
    }
    if (match instanceof Held held) {
      HeldSupporters one = new HeldSupporters(campaign, list);
      one.add(supporter, held.reason());
      return new WritesToNoOne(one.problems().get(0));
    }
    return new WritesToNoOne(
        Problem.warning(
            supporter.location(),
            "`" + supporter.id() + "` has no one to write to",
            "`appeal check` tells why."));
  }
}
