package org.openappeal.mailing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Demand;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.Target;

/** Why nothing is asked of a target. */
final class AskedNothing {
  private AskedNothing() {}

  /** The demands and asks that are meant for an office, open or not. */
  static Stream<Demand> choice(Campaign campaign, Audience audience, String office) {
    return Stream.concat(
        campaign.demands().stream().filter(demand -> audience.demands().takes(demand, office)),
        campaign.asks().stream().filter(ask -> audience.asks().takes(ask, office)));
  }

  /** A note where all that was asked is past, for then that is as it should be. */
  static Problem problem(Campaign campaign, Audience audience, Target target) {
    String past =
        choice(campaign, audience, target.office())
            .map(demand -> PastDemand.of(demand).told())
            .collect(Collectors.joining(", "));
    return past.isEmpty()
        ? Problem.warning(
            target.location(),
            "`" + target.id() + "` is asked nothing: no demand is for its office",
            "Name its office under `competent:` of a demand, or take it off the list.")
        : Problem.note(
            target.location(),
            "`" + target.id() + "` is asked nothing any more: " + past,
            "Nothing to do, unless something else is to be asked of it.");
  }
}
