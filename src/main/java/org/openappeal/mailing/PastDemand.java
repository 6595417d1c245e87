package org.openappeal.mailing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.campaign.Demand;
import org.openappeal.problem.Location;

/**
 * A demand or ask that emails put, and that may not be put to anyone any more.
 *
 * @param location where {@code campaign.yaml} names it; the whole file if it does not
 * @param why what has become of it, to follow its name
 */
record PastDemand(String id, Location location, String why) {

  /**
   * Those of {@code put} that are not open on {@code today}, in the order of the campaign; what the
   * campaign does not know comes last.
   *
   * @param put ids of demands and asks
   */
  static List<PastDemand> among(Set<String> put, Campaign campaign, LocalDate today) {
    Set<String> unknown = new TreeSet<>(put);
    List<PastDemand> past = new ArrayList<>();
    campaign
        .demandsAndAsks()
        .forEach(
            demand -> {
              if (unknown.remove(demand.id()) && !demand.isOpen(today)) {
                past.add(of(demand));
              }
            });
    Path file = campaign.folder().resolve(CampaignFile.NAME);
    unknown.forEach(
        id -> past.add(new PastDemand(id, Location.of(file), "is no longer in campaign.yaml")));
    return past;
  }

  static PastDemand of(Demand demand) {
    return new PastDemand(demand.id(), demand.location(), why(demand));
  }

  /** The ids of what may be put to anyone on {@code today}. */
  static Set<String> open(Campaign campaign, LocalDate today) {
    return campaign
        .demandsAndAsks()
        .filter(demand -> demand.isOpen(today))
        .map(Demand::id)
        .collect(Collectors.toSet());
  }

  private static String why(Demand demand) {
    return switch (demand.status()) {
      case OPEN -> "lapsed on " + demand.until();
      case MET -> "is met";
      case OVERTAKEN -> "is overtaken by events";
      case EXPIRED -> "has expired";
      case WITHDRAWN -> "is withdrawn";
    };
  }

  /** Its name, and what has become of it. */
  String told() {
    return "`" + id + "` " + why;
  }
}
