package org.openappeal.mailing;

import java.util.List;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.Suppressed;
import org.openappeal.problem.Location;
import org.openappeal.recipient.Suppression;

/** Rules that follow from bounces, complaints and unsubscribes; they are kept in the outbox. */
final class CameBack {
  private CameBack() {}

  static List<Suppression> rules(Workspace workspace) {
    if (!workspace.hasOutbox()) {
      return List.of();
    }
    try (Outbox outbox = workspace.outbox()) {
      Location place = Location.of(workspace.outboxFile());
      String campaign = workspace.campaign().id();
      return outbox.returns().suppressed().stream()
          .map(
              one ->
                  new Suppression(one.address(), "", id(one, campaign), null, one.reason(), place))
          .toList();
    }
  }

  /** An address is the same everywhere; an id means something in its campaign alone. */
  private static String id(Suppressed one, String campaign) {
    return one.campaign().equals(campaign) ? one.recipient() : "";
  }
}
